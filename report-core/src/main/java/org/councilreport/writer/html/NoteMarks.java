package org.councilreport.writer.html;

import java.util.List;
import java.util.stream.IntStream;

/** The marks of footnotes, and the ids by which a mark and its note lead to each other. */
final class NoteMarks {
  private final int[] marks;

  /** Begins the marks of a document with so many notes. */
  NoteMarks(int notes) {
    marks = new int[notes];
  }

  /** Writes a mark that leads to its note. */
  void write(Html html, int number) {
    if (number > marks.length) {
      plain(html, number);
      return;
    }
    marks[number - 1]++;
    html.start("sup");
    html.start(
        "a",
        "id",
        mark(number, marks[number - 1]),
        "href",
        "#" + note(number),
        "role",
        "doc-noteref");
    html.text("[" + number + "]").end().end();
  }

  /** Writes a mark that leads nowhere: in a link, or outside the text. */
  static void plain(Html html, int number) {
    html.element("sup", "[" + number + "]");
  }

  /** The id of a note. */
  static String note(int number) {
    return "_note" + number;
  }

  /** The ids of a note's marks, in the order of the text. */
  List<String> marksOf(int number) {
    return IntStream.rangeClosed(1, marks[number - 1]).mapToObj(nth -> mark(number, nth)).toList();
  }

  private static String mark(int number, int nth) {
    return "_mark" + number + (nth == 1 ? "" : "-" + nth);
  }
}
