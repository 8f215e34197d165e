package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.IdentityHashMap;
import java.util.Map;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSBoolean;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSFloat;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/** Objects as the text that stands for them in a file (ISO 32000-1, 7.3). */
final class CosText {
  private final Mention mention;

  /** Names as text: a file has a few dozen, thousands of times. */
  private final IdentityHashMap<COSName, byte[]> names = new IdentityHashMap<>();

  /** Mentions a dictionary that stands elsewhere; tells whether it does. */
  interface Mention {
    boolean write(COSDictionary object, PdfBytes target);
  }

  CosText(Mention mention) {
    this.mention = mention;
  }

  /** Writes a dictionary with all its entries. */
  void entries(COSDictionary dictionary, PdfBytes target) throws IOException {
    target.text("<<");
    for (Map.Entry<COSName, COSBase> entry : dictionary.entrySet()) {
      name(entry.getKey(), target);
      if (!(entry.getValue() instanceof COSName)) {
        target.text(" ");
      }
      value(entry.getValue(), target);
    }
    target.text(">>");
  }

  private void value(COSBase value, PdfBytes target) throws IOException {
    if (value instanceof COSName name) {
      name(name, target);
    } else if (value instanceof COSInteger integer) {
      target.integer(integer.longValue());
    } else if (value instanceof COSDictionary dictionary) {
      if (!mention.write(dictionary, target)) {
        entries(dictionary, target);
      }
    } else if (value instanceof COSObject mentioned) {
      target.reference((int) mentioned.getKey().getNumber());
    } else if (value instanceof COSArray array) {
      items(array, target);
    } else if (value instanceof COSString string) {
      COSWriter.writeString(string, target);
    } else if (value instanceof COSFloat number) {
      number.writePDF(target);
    } else if (value instanceof COSBoolean truth) {
      truth.writePDF(target);
    } else {
      throw new IllegalStateException("no object is written as " + value);
    }
  }

  private void items(Iterable<? extends COSBase> items, PdfBytes target) throws IOException {
    String before = "[";
    for (COSBase item : items) {
      target.text(before);
      value(item, target);
      before = " ";
    }
    target.text(before.equals("[") ? "[]" : "]");
  }

  private void name(COSName name, PdfBytes target) throws IOException {
    byte[] text = names.get(name);
    if (text == null) {
      PdfBytes written = new PdfBytes(32);
      name.writePDF(written);
      text = written.toByteArray();
      names.put(name, text);
    }
    target.write(text);
  }
}
