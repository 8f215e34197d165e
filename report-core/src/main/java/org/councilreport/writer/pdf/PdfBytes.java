package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdfwriter.COSWriter;

/**
 * Bytes of a file while they are written, with numbers as PDF has them (ISO 32000-1, 7.3). Text is
 * copied character by character and numbers are written digit by digit, so that no strings are made
 * for them.
 */
final class PdfBytes extends OutputStream {
  /** A thousandth of a point is far below what any printer resolves. */
  private static final int FRACTION = 1000;

  private static final byte[] HEX = {
    '0', '1', '2', '3', '4', '5', '6', '7', '8', '9', 'A', 'B', 'C', 'D', 'E', 'F'
  };

  private byte[] bytes;
  private int length;

  PdfBytes(int room) {
    bytes = new byte[room];
  }

  int length() {
    return length;
  }

  void clear() {
    length = 0;
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, length);
  }

  void writeTo(OutputStream out) throws IOException {
    out.write(bytes, 0, length);
  }

  /** Writes text in ASCII. */
  PdfBytes text(String ascii) {
    int end = ascii.length();
    reserve(end);
    for (int i = 0; i < end; i++) {
      bytes[length++] = (byte) ascii.charAt(i);
    }
    return this;
  }

  /** A mention of an object. */
  PdfBytes reference(int number) {
    return integer(number).text(" 0 R");
  }

  /** A text for people (7.9.2.2). */
  PdfBytes string(String text) throws IOException {
    COSWriter.writeString(new COSString(text), this);
    return this;
  }

  /** A name (7.3.5), whatever its characters. */
  PdfBytes name(String name) throws IOException {
    COSName.getPDFName(name).writePDF(this);
    return this;
  }

  /** The same bytes again. */
  PdfBytes append(PdfBytes other) {
    write(other.bytes, 0, other.length);
    return this;
  }

  /** A whole number. */
  PdfBytes integer(long value) {
    reserve(20);
    if (value < 0) {
      bytes[length++] = '-';
    }
    long left = Math.abs(value);
    int digits = 1;
    for (long power = 10; digits < 19 && left >= power; power *= 10) {
      digits++;
    }
    for (int at = length + digits - 1; at >= length; at--) {
      bytes[at] = (byte) ('0' + left % 10);
      left /= 10;
    }
    length += digits;
    return this;
  }

  /** A number, without exponent, which PDF does not know. */
  PdfBytes number(double value) {
    return decimal(thousandths(value));
  }

  /** How many thousandths are next to a number. */
  static long thousandths(double value) {
    return Math.round(value * FRACTION);
  }

  /** As many thousandths. */
  PdfBytes decimal(long thousandths) {
    if (thousandths < 0) {
      write('-');
    }
    integer(Math.abs(thousandths) / FRACTION);
    int fraction = (int) (Math.abs(thousandths) % FRACTION);
    if (fraction > 0) {
      write('.');
      for (int unit = FRACTION / 10; fraction > 0; unit /= 10) {
        write('0' + fraction / unit);
        fraction %= unit;
      }
    }
    return this;
  }

  /** A byte as hexadecimal digits. */
  PdfBytes hex(int value) {
    reserve(2);
    bytes[length++] = HEX[value >> 4 & 0xF];
    bytes[length++] = HEX[value & 0xF];
    return this;
  }

  /** A byte of a string in parentheses (7.3.4.2), half as long as in hexadecimal digits. */
  PdfBytes inString(int value) {
    if (value == '(' || value == ')' || value == '\\') {
      write('\\');
      write(value);
    } else if (value == '\r') {
      // Left as it is, it would be read as a line feed.
      text("\\r");
    } else {
      write(value);
    }
    return this;
  }

  @Override
  public void write(int value) {
    reserve(1);
    bytes[length++] = (byte) value;
  }

  @Override
  public void write(byte[] from, int offset, int count) {
    reserve(count);
    System.arraycopy(from, offset, bytes, length, count);
    length += count;
  }

  @Override
  public void write(byte[] from) {
    write(from, 0, from.length);
  }

  /** Deflates everything so far. */
  byte[] deflated(Deflation deflation) {
    return deflation.of(bytes, length);
  }

  private void reserve(int more) {
    if (bytes.length - length < more) {
      bytes = Arrays.copyOf(bytes, Math.max(length + more, 2 * bytes.length));
    }
  }
}
