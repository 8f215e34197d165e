package org.councilreport.template;

import freemarker.core.TemplateProcessingTracer.TracedElement;
import java.io.Writer;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** Collects what a template writes, up to a limit, and notes which of its elements wrote what. */
final class Output extends Writer {
  /** The most characters a template may write. */
  static final int MAX_CHARACTERS = 5_000_000;

  private char[] characters;
  private int length;

  /** Those that wrote something, in turn, and how much had been written before each. */
  private @Nullable TracedElement[] writers = new TracedElement[1024];

  private int[] starts = new int[1024];
  private int turns;

  /** What the template reached last, and whether it has written nothing yet: most never do. */
  private @Nullable TracedElement reached;

  private boolean isNew;

  /**
   * Output of a template.
   *
   * @param texts how many texts the report has: room for most reports is 48 characters for each
   */
  Output(int texts) {
    characters = new char[Math.min(MAX_CHARACTERS, 4_000 + 48 * texts)];
  }

  /** The template reaches an element, which writes what is written next. */
  void reach(TracedElement element) {
    reached = element;
    isNew = true;
  }

  /** What the template reached last; null before the first element. */
  @Nullable TracedElement reached() {
    return reached;
  }

  /** The turn in which some of what was written was; negative where nothing was. */
  int turn(int offset) {
    int found = Arrays.binarySearch(starts, 0, turns, offset);
    return found < 0 ? -found - 2 : found;
  }

  @Nullable TracedElement writer(int turn) {
    return writers[turn];
  }

  /** What was written in a turn, up to a place. */
  String written(int turn, int to) {
    return new String(characters, starts[turn], to - starts[turn]);
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
    if (isNew && more > 0) {
      noteTurn();
    }
  }

  private void noteTurn() {
    isNew = false;
    if (turns == starts.length) {
      writers = Arrays.copyOf(writers, 2 * turns);
      starts = Arrays.copyOf(starts, 2 * turns);
    }
    writers[turns] = reached;
    starts[turns++] = length;
  }

  @Override
  public void flush() {}

  @Override
  public void close() {}
}
