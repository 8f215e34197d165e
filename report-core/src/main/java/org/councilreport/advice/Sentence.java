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

  /** The signs that end a sentence, where they do. */
  private static final Pattern END =
      Pattern.compile("[.!?][\"'”’)*_\\]]*(?=\\s+[\"'“‘(*_\\[]*\\p{Lu}|\\s*\\z)");

  /** The sentences of a text, without headings and tables. */
  static Stream<Sentence> in(Passage passage) {
    String text = passage.words();
    List<Sentence> sentences = new ArrayList<>();
    int begin = 0;
    for (int start = 0; start < text.length(); ) {
      int feed = text.indexOf('\n', start);
      int end = feed < 0 ? text.length() : feed;
      String line = text.substring(start, end);
      Matcher beginning = BEGINNING.matcher(line);
      boolean begins = beginning.lookingAt();
      if (begins || line.isBlank()) {
        addAll(passage, text, begin, start, sentences);
        boolean skipped = begins && "#|".indexOf(beginning.group().strip().charAt(0)) >= 0;
        begin = skipped ? end : start + (begins ? beginning.end() : 0);
      }
      start = end + 1;
    }
    addAll(passage, text, begin, text.length(), sentences);
    return sentences.stream();
  }

  private static void addAll(
      Passage passage, String text, int from, int to, List<Sentence> sentences) {
    int start = wordsFrom(text, from, to);
    while (start < to) {
      int end = end(text, start + 1, to);
      sentences.add(new Sentence(passage, start, text.substring(start, end)));
      start = wordsFrom(text, end, to);
    }
  }

  private static int wordsFrom(String text, int from, int to) {
    int start = from;
    while (start < to && " \n\t\r".indexOf(text.charAt(start)) >= 0) {
      start++;
    }
    return start;
  }

  /** The end of the sentence that a stretch of a text begins with. */
  private static int end(String text, int from, int to) {
    Matcher end = END.matcher(text);
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if ((c == '.' || c == '!' || c == '?') && end.region(i, to).lookingAt()) {
        return end.end();
      }
    }
    return to;
  }

  /** How many words it has. */
  int length() {
    int count = 0;
    boolean inWord = false;
    for (int i = 0; i < words.length(); ) {
      int c = words.codePointAt(i);
      boolean letter = (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
      boolean sum = !letter && "£$€".indexOf(c) >= 0;
      boolean begins = letter || sum || isLetterOrNumber(c);
      count += sum || (begins && !inWord) ? 1 : 0;
      inWord = begins || (inWord && ".,:/%'’\u2011-".indexOf(c) >= 0);
      i += Character.charCount(c);
    }
    return count;
  }

  private static boolean isLetterOrNumber(int c) {
    if (c < '0') { // most are spaces
      return false;
    }
    return Character.isLetterOrDigit(c)
        || Character.getType(c) == Character.LETTER_NUMBER
        || Character.getType(c) == Character.OTHER_NUMBER;
  }
}
