package org.councilreport.model;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A decision that was taken or is asked for.
 *
 * @param heading what it is about
 * @param content what is decided
 * @param body who decides
 * @param date when
 * @param reference what the council's records call it
 */
public record Decision(
    Optional<Label> heading,
    Markdown content,
    Optional<Label> body,
    Optional<LocalDate> date,
    Optional<String> reference)
    implements ContentItem {

  @Override
  public String key() {
    return "decision";
  }
}
