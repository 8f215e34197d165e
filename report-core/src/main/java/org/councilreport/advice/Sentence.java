package org.councilreport.advice;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A sentence.
 *
 * @param passage the text it stands in
 * @param offset where it begins in it
 * @param words what it says
 */
record Sentence(Passage passage, int offset, String words) {

  /** A line that begins something new: a list item, a heading, a quote, a row of a table. */
  private static final Pattern BEGINNING =
      Pattern.compile("[ \\t]*(?:(?:[-*+•>]|\\d{1,9}[.)])[ \\t]+|[#|])");

  private static final Pattern LINE = Pattern.compile("(?m)^.*$");

  /** A full stop, when the next sentence follows it or nothing. */
  private static final String STOP = "[.!?][\"'”’)*_\\]]*(?=\\s+[\"'“‘(*_\\[]*\\p{Lu}|\\s*\\z)";

  private static final Pattern SENTENCE =
      Pattern.compile("\\S(?:[^.!?]++|(?!" + STOP + ").)*+(?:" + STOP + "|\\z)", Pattern.DOTALL);
  private static final Pattern WORD =
      Pattern.compile("[\\p{L}\\p{N}£$€][\\p{L}\\p{N}.,:/%'’\\u2011-]*");

  /** The sentences of a text, without headings and tables. */
  static Stream<Sentence> in(Passage passage) {
    String text = passage.words();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    Matcher lines = LINE.matcher(text);
    while (lines.find()) {
      String line = lines.group();
      Matcher beginning = BEGINNING.matcher(line);
      boolean begins = beginning.lookingAt();
      if (begins || line.isBlank()) {
        addAll(passage, text, begin, lines.start(), sentences);
        boolean skipped = begins && "#|".indexOf(beginning.group().strip().charAt(0)) >= 0;
        begin = skipped ? lines.end() : lines.start() + (begins ? beginning.end() : 0);
      }
    }
    addAll(passage, text, begin, text.length(), sentences);
    return sentences.stream();
  }

  private static void addAll(
      Passage passage, String text, int from, int to, List<Sentence> sentences) {
    Matcher found = SENTENCE.matcher(text.substring(from, Math.max(from, to)));
    while (found.find()) {
      sentences.add(new Sentence(passage, from + found.start(), found.group()));
    }
  }

  /** How many words it has. */
  int length() {
    Matcher word = WORD.matcher(words);
    int count = 0;
    while (word.find()) {
      count++;
    }
    return count;
  }
}
