package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNull;
import org.apache.pdfbox.cos.COSObject;
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

  private static final String DEFLATED = "/Filter/FlateDecode";

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

  /**
   * Begins a file.
   *
   * @param version the version that its header tells
   */
  PdfFile(float version, Deflation deflation) {
    this.deflation = deflation;
    // Bytes above 127 tell that the file is binary (7.5.2).
    file.text("%PDF-" + version + "\n%\u00E2\u00E3\u00CF\u00D3\n");
  }

  /** A number for an object that is written later. */
  int next() {
    return places.next();
  }

  /** What dictionaries hold to mention an object that is none of them. */
  static COSObject mention(int number) {
    return new COSObject(COSNull.NULL, new COSObjectKey(number, 0));
  }

  /** Begins an object that is no stream; its text goes to what is returned. */
  PdfBytes begin(int number) {
    if (heldCount == 0) {
      stream = places.next();
    }
    places.inStream(number, stream, heldCount);
    index.integer(number).text(" ").integer(held.length()).text(" ");
    heldCount++;
    return held;
  }

  /** Ends the object that was begun last. */
  void end() {
    if (heldCount == MOST_IN_STREAM) {
      finishStream();
    }
  }

  /**
   * Writes a stream, and returns its number.
   *
   * @param entries what its dictionary says of it, as text, but for its length
   */
  int stream(String entries, byte[] data) {
    int number = places.next();
    stream(number, entries, data);
    return number;
  }

  /** The same for data that are deflated. */
  int deflated(String entries, byte[] data) {
    return stream(entries + DEFLATED, data);
  }

  private void stream(int number, String entries, byte[] data) {
    beginPlain(number);
    file.text("<<").text(entries).text("/Length ").integer(data.length).text(">>\nstream\n");
    file.write(data);
    file.text("\nendstream\nendobj\n");
  }

  private void beginPlain(int number) {
    places.plain(number, file.length());
    file.integer(number).text(" 0 obj\n");
  }

  /**
   * Ends the file, with all dictionaries that others mention.
   *
   * @param trailer its {@code Root}, {@code Info} and {@code ID}
   */
  void finish(COSDictionary trailer, OutputStream out) throws IOException {
    trailer.getValues().forEach(this::await);
    while (!waiting.isEmpty()) {
      COSDictionary object = waiting.remove();
      int number = (int) object.getKey().getNumber();
      if (object instanceof COSStream data) {
        write(number, data);
      } else {
        text.entries(object, begin(number));
        end();
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
  int number(COSDictionary object) {
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
    target.reference(number(object));
    return true;
  }

  private void write(int number, COSStream object) throws IOException {
    object.setLong(COSName.LENGTH, object.getLength());
    beginPlain(number);
    text.entries(object, file);
    file.text("\nstream\n");
    try (InputStream data = object.createRawInputStream()) {
      data.transferTo(file);
    }
    file.text("\nendstream\nendobj\n");
  }

  private void finishStream() {
    if (heldCount == 0) {
      return;
    }
    String entries = "/Type/ObjStm/N " + heldCount + "/First " + index.length() + DEFLATED;
    stream(stream, entries, index.append(held).deflated(deflation));
    held.clear();
    index.clear();
    heldCount = 0;
  }

  /** The cross-reference stream, which is the trailer as well, and where it begins (7.5.8). */
  private void cross(COSDictionary trailer) throws IOException {
    int number = places.next();
    int start = file.length();
    // It lists itself, too.
    places.plain(number, start);
    byte[] entries = places.entries().deflated(deflation);
    COSDictionary dictionary = new COSDictionary(trailer);
    dictionary.setItem(COSName.TYPE, COSName.XREF);
    dictionary.setInt(COSName.SIZE, places.size());
    dictionary.setItem(COSName.W, ObjectPlaces.widths());
    dictionary.setItem(COSName.DECODE_PARMS, ObjectPlaces.decoding());
    dictionary.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    dictionary.setInt(COSName.LENGTH, entries.length);
    beginPlain(number);
    text.entries(dictionary, file);
    file.text("\nstream\n");
    file.write(entries);
    file.text("\nendstream\nendobj\nstartxref\n").integer(start).text("\n%%EOF\n");
  }
}
