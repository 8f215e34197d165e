package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;

/**
 * Writes objects as a file. What is no stream stands in object streams (ISO 32000-1, 7.5.7), for
 * structure elements are many and alike, and take far less space that way.
 *
 * <p>PDFBox's own writer searches a list of all objects that wait for each that it meets, so that
 * its time grows with the square of their number.
 */
final class PdfFile {
  /** Readers unpack a whole object stream for one of its objects. */
  private static final int MOST_IN_STREAM = 200;

  private final Deflation deflation;
  private final PdfBytes file = new PdfBytes(1 << 16);
  private final ObjectPlaces places = new ObjectPlaces();
  private final Deque<COSDictionary> waiting = new ArrayDeque<>();
  private final CosText text = new CosText(this::reference);

  /** The object stream that is being filled: what it holds, and the number and offset of each. */
  private final PdfBytes held = new PdfBytes(1 << 15);

  private final PdfBytes index = new PdfBytes(1 << 12);
  private int heldCount;
  private int stream;

  PdfFile(Deflation deflation) {
    this.deflation = deflation;
  }

  /**
   * Writes a file.
   *
   * @param trailer its {@code Root}, {@code Info} and {@code ID}
   * @param version the version that its header tells
   */
  void write(COSDictionary trailer, float version, OutputStream out) throws IOException {
    // Bytes above 127 tell that the file is binary (7.5.2).
    file.text("%PDF-" + version + "\n%\u00E2\u00E3\u00CF\u00D3\n");
    trailer.getValues().forEach(this::await);
    while (!waiting.isEmpty()) {
      COSDictionary object = waiting.remove();
      int number = (int) object.getKey().getNumber();
      if (object instanceof COSStream data) {
        write(number, data);
      } else {
        hold(number, object);
      }
    }
    finishStream();
    cross(trailer);
    file.writeTo(out);
  }

  private void await(COSBase value) {
    if (value instanceof COSDictionary object && !object.isDirect()) {
      number(object);
    }
  }

  /** The number of an object, which has to be written if this is its first mention. */
  private int number(COSDictionary object) {
    COSObjectKey key = object.getKey();
    if (key == null) {
      key = new COSObjectKey(places.next(), 0);
      object.setKey(key);
      waiting.add(object);
    }
    return (int) key.getNumber();
  }

  /** Mentions an object; one that stands where it is mentioned is not. */
  private boolean reference(COSDictionary object, PdfBytes target) {
    if (object.isDirect() && !(object instanceof COSStream)) {
      return false;
    }
    target.integer(number(object)).text(" 0 R");
    return true;
  }

  private void write(int number, COSStream object) throws IOException {
    object.setLong(COSName.LENGTH, object.getLength());
    begin(number);
    text.entries(object, file);
    file.text("\nstream\n");
    try (InputStream data = object.createRawInputStream()) {
      data.transferTo(file);
    }
    file.text("\nendstream\nendobj\n");
  }

  private void begin(int number) {
    places.plain(number, file.length());
    file.integer(number).text(" 0 obj\n");
  }

  private void hold(int number, COSDictionary object) throws IOException {
    if (heldCount == 0) {
      stream = places.next();
    }
    places.inStream(number, stream, heldCount);
    index.integer(number).text(" ").integer(held.length()).text(" ");
    text.entries(object, held);
    held.text("\n");
    heldCount++;
    if (heldCount == MOST_IN_STREAM) {
      finishStream();
    }
  }

  private void finishStream() throws IOException {
    if (heldCount == 0) {
      return;
    }
    int first = index.length();
    held.writeTo(index);
    COSDictionary entries = new COSDictionary();
    entries.setItem(COSName.TYPE, COSName.OBJ_STM);
    entries.setInt(COSName.N, heldCount);
    entries.setInt(COSName.FIRST, first);
    write(stream, entries, index);
    held.clear();
    index.clear();
    heldCount = 0;
  }

  /** The cross-reference stream, which is the trailer as well, and where it begins (7.5.8). */
  private void cross(COSDictionary trailer) throws IOException {
    int number = places.next();
    int start = file.length();
    COSDictionary entries = new COSDictionary(trailer);
    entries.setItem(COSName.TYPE, COSName.XREF);
    entries.setInt(COSName.SIZE, places.size());
    COSArray widths = new COSArray();
    widths.add(COSInteger.get(1));
    widths.add(COSInteger.get(4));
    widths.add(COSInteger.get(2));
    entries.setItem(COSName.W, widths);
    entries.setItem(COSName.DECODE_PARMS, ObjectPlaces.decoding());
    places.plain(number, start);
    write(number, entries, places.entries());
    file.text("startxref\n").integer(start).text("\n%%EOF\n");
  }

  private void write(int number, COSDictionary entries, PdfBytes data) throws IOException {
    byte[] deflated = data.deflated(deflation);
    entries.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    entries.setInt(COSName.LENGTH, deflated.length);
    begin(number);
    text.entries(entries, file);
    file.text("\nstream\n");
    file.write(deflated);
    file.text("\nendstream\nendobj\n");
  }
}
