package org.councilreport.advice;

import java.util.List;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** A sentence has twenty-five words at most, and never more than forty. */
final class LongSentences implements Counsel {
  private static final int LONG = 25;
  private static final int VERY_LONG = 40;

  @Override
  public Advice kind() {
    return Advice.LONG_SENTENCES;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose
        .sentences()
        .flatMap(Sentence::in)
        .filter(sentence -> sentence.length() > LONG)
        .map(sentence -> advice(prose, sentence))
        .toList();
  }

  private Diagnostic advice(Prose prose, Sentence sentence) {
    int words = sentence.length();
    return prose
        .warning(
            kind(),
            sentence.passage(),
            sentence.offset(),
            sentence.words().length(),
            words > VERY_LONG
                ? "this sentence has " + words + " words, which few readers will follow"
                : "this sentence has " + words + " words")
        .help(
            words > VERY_LONG
                ? "make three or four sentences of it, or a list"
                : "make two sentences of it: up to " + LONG + " words are easy to follow")
        .build();
  }
}
