package org.councilreport.writer.docx;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * Text that is gathered as UTF-8 and handed on whenever there is much of it; a text's every
 * character has to be whole when it is added.
 */
final class Utf8Buffer {
  /** What is handed on at once; most parts have less. */
  private static final int MUCH = 1 << 14;

  private final Sink sink;
  private byte[] bytes = new byte[1 << 10];
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

  /** Adds text that is all of ASCII. */
  Utf8Buffer ascii(String text) {
    return ascii(text, 0, text.length());
  }

  /**
   * Adds a part of a text that is all of ASCII. The method of the JDK that is not encouraged is the
   * one that copies and does nothing else; a loop takes four times as long.
   */
  @SuppressWarnings("deprecation")
  Utf8Buffer ascii(String text, int from, int to) {
    room(to - from);
    text.getBytes(from, to, bytes, size);
    size += to - from;
    return this;
  }

  /** Adds a character of ASCII. */
  Utf8Buffer ascii(char c) {
    room(1);
    bytes[size++] = (byte) c;
    return this;
  }

  /** Adds a part of any text. */
  Utf8Buffer add(String text, int from, int to) {
    return add(text.substring(from, to).getBytes(StandardCharsets.UTF_8));
  }

  /** Adds text that is encoded already. */
  Utf8Buffer add(byte[] text) {
    room(text.length);
    System.arraycopy(text, 0, bytes, size, text.length);
    size += text.length;
    return this;
  }

  /** Sees that there is room for so many bytes; returns the place of the first. */
  int room(int count) {
    if (count > bytes.length - size) {
      if (size + count <= MUCH) {
        bytes = Arrays.copyOf(bytes, Math.max(size + count, 2 * bytes.length));
      } else {
        flush();
        bytes = count > bytes.length ? new byte[Math.max(count, MUCH)] : bytes;
      }
    }
    return size;
  }

  /** What was added since there was room for it. */
  byte[] since(int place) {
    return Arrays.copyOfRange(bytes, place, size);
  }

  /** Hands on what is left. */
  void flush() {
    sink.add(bytes, size);
    size = 0;
  }
}
