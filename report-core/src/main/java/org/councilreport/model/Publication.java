package org.councilreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * How and when a report comes to the public.
 *
 * @param status whether it comes with its agenda
 * @param version its version, as printed
 * @param lateReason why it is late
 * @param urgencyReason why it cannot wait for the next meeting
 * @param corrections what was changed after it was published
 */
public record Publication(
    Optional<Status> status,
    Optional<String> version,
    Optional<Markdown> lateReason,
    Optional<Markdown> urgencyReason,
    List<Correction> corrections) {

  /** Copies the corrections. */
  public Publication {
    corrections = List.copyOf(corrections);
  }

  /** Whether a report comes with its agenda. */
  public enum Status implements Term {
    /** With the agenda. */
    ON_TIME,
    /** After the agenda, which announces it. */
    TO_FOLLOW,
    /** In a supplement to the agenda. */
    SUPPLEMENTARY,
    /** At the meeting. */
    TABLED
  }

  /**
   * A change after publication.
   *
   * @param date when it was made
   * @param text what was changed
   */
  public record Correction(LocalDate date, InlineMarkdown text) {}
}
