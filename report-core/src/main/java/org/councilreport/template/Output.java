package org.councilreport.template;

import java.io.Writer;

/** Collects what a template writes, up to a limit. */
final class Output extends Writer {
  /** The most characters a template may write. */
  static final int MAX_CHARACTERS = 5_000_000;

  /** Room for what a report of two pages writes. */
  private final StringBuilder text = new StringBuilder(16_000);

  int length() {
    return text.length();
  }

  String text(int from, int to) {
    return text.substring(from, to);
  }

  @Override
  public void write(char[] characters, int offset, int length) {
    allow(length);
    text.append(characters, offset, length);
  }

  @Override
  public void write(String words, int offset, int length) {
    allow(length);
    text.append(words, offset, offset + length);
  }

  /** Sees that there is room for some more characters. */
  private void allow(int more) {
    if (more > MAX_CHARACTERS - text.length()) {
      throw new BudgetException("the template writes more than 5 million characters");
    }
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}

  @Override
  public String toString() {
    return text.toString();
  }
}
