package org.councilreport.document;

import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;

/**
 * What is said about a document without being part of its text.
 *
 * @param id the slug that names its files
 * @param theme the name of the theme that gives it its looks
 * @param title its title, also printed as its first heading
 * @param language the language of its text
 * @param author who publishes it; a body, never a person
 * @param date its date, which also stands in for the time of its making, so that the same document
 *     gives the same bytes
 */
public record Metadata(
    String id,
    String theme,
    String title,
    Locale language,
    Optional<String> author,
    Optional<LocalDate> date) {

  /** The same with another theme. */
  public Metadata themed(String other) {
    return new Metadata(id, other, title, language, author, date);
  }
}
