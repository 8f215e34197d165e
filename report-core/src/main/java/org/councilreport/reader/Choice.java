package org.councilreport.reader;

import org.councilreport.model.Term;

/**
 * One word that a field of few allowed words takes.
 *
 * @param <T> what it stands for
 * @param word the word as written
 * @param value what it becomes
 * @param description what it means, in a sentence
 */
public record Choice<T>(String word, T value, String description) {

  /** A term under its own word. */
  static <T extends Term> Choice<T> of(T term, String description) {
    return new Choice<>(term.word(), term, description);
  }
}
