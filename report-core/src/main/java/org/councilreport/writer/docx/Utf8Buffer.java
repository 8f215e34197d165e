package org.councilreport.writer.docx;

import java.nio.charset.StandardCharsets;

/**
 * Text that is gathered as UTF-8 and handed on whenever there is much of it; a text's every
 * character has to be whole when it is added.
 */
final class Utf8Buffer {
  /** The most bytes that a character of Java takes; a pair of surrogates takes four. */
  private static final int MOST = 3;

  private final byte[] bytes = new byte[1 << 13];
  private final Sink sink;
  private int size;

  /** Where text goes. */
  @FunctionalInterface
  interface Sink {
    /** Takes so many of some bytes. */
    void add(byte[] bytes, int count);
  }

  Utf8Buffer(Sink sink) {
    this.sink = sink;
  }

  Utf8Buffer append(String text) {
    return append(text, 0, text.length());
  }

  /** Adds a part of a text. */
  Utf8Buffer append(String text, int from, int to) {
    if ((to - from) * MOST > bytes.length - size) {
      flush();
      if ((to - from) * MOST > bytes.length) {
        byte[] encoded = encoded(text, from, to);
        sink.add(encoded, encoded.length);
        return this;
      }
    }
    int end = size;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        size = end;
        return beyondAscii(text, i, to);
      }
      bytes[end++] = (byte) c;
    }
    size = end;
    return this;
  }

  /** Adds a character of ASCII. */
  Utf8Buffer append(char c) {
    if (size == bytes.length) {
      flush();
    }
    bytes[size++] = (byte) c;
    return this;
  }

  /** Hands on what is left. */
  void flush() {
    sink.add(bytes, size);
    size = 0;
  }

  private Utf8Buffer beyondAscii(String text, int from, int to) {
    byte[] encoded = encoded(text, from, to);
    System.arraycopy(encoded, 0, bytes, size, encoded.length);
    size += encoded.length;
    return this;
  }

  private static byte[] encoded(String text, int from, int to) {
    return text.substring(from, to).getBytes(StandardCharsets.UTF_8);
  }
}
