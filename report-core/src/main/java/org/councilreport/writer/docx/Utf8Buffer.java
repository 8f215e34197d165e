package org.councilreport.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text that is gathered as UTF-8; a text's every character has to be whole when it is added. */
final class Utf8Buffer {
  /** The most bytes that a character of Java takes; a pair of surrogates takes four. */
  private static final int MOST = 3;

  private byte[] bytes = new byte[1 << 12];
  private int size;

  Utf8Buffer append(String text) {
    return append(text, 0, text.length());
  }

  /** Adds a part of a text. */
  Utf8Buffer append(String text, int from, int to) {
    room((to - from) * MOST);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return beyondAscii(text, i, to);
      }
      bytes[size++] = (byte) c;
    }
    return this;
  }

  /** Adds a character of ASCII. */
  Utf8Buffer append(char c) {
    room(1);
    bytes[size++] = (byte) c;
    return this;
  }

  private Utf8Buffer beyondAscii(String text, int from, int to) {
    byte[] encoded = text.substring(from, to).getBytes(StandardCharsets.UTF_8);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    return this;
  }

  private void room(int more) {
    if (size + more > bytes.length) {
      bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
    }
  }

  byte[] toByteArray() {
    return Arrays.copyOf(bytes, size);
  }
}
