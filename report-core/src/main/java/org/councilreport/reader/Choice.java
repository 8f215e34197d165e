package org.councilreport.reader;

/**
 * One word that a field of few allowed words takes.
 *
 * @param <T> what it stands for
 * @param word the word as written
 * @param value what it becomes
 * @param description what it means, in a sentence
 */
public record Choice<T>(String word, T value, String description) {}
