package org.councilreport.template;

import java.io.Writer;
import java.util.Arrays;

/** Collects what a template writes, up to a limit. */
final class Output extends Writer {
  /** The most characters a template may write. */
  static final int MAX_CHARACTERS = 5_000_000;

  /** Room for what a report of two pages writes. */
  private char[] characters = new char[16_000];

  private int length;

  int length() {
    return length;
  }

  String text(int from, int to) {
    return new String(characters, from, to - from);
  }

  /** Everything that was written. */
  Markup markup() {
    return new Markup(Arrays.copyOf(characters, length));
  }

  @Override
  public void write(char[] written, int offset, int count) {
    makeRoom(count);
    System.arraycopy(written, offset, characters, length, count);
    length += count;
  }

  @Override
  public void write(String words, int offset, int count) {
    makeRoom(count);
    words.getChars(offset, offset + count, characters, length);
    length += count;
  }

  private void makeRoom(int more) {
    if (more > MAX_CHARACTERS - length) {
      throw new BudgetException("the template writes more than 5 million characters");
    }
    if (more > characters.length - length) {
      characters = Arrays.copyOf(characters, Math.max(length + more, 2 * characters.length));
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
