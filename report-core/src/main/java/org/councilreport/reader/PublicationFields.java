package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Markdown;
import org.councilreport.model.Publication;
import org.councilreport.model.Publication.Correction;

/** The fields that say how and when a report comes to the public. */
final class PublicationFields {
  private static final Field<Publication.Status> STATUS =
      Field.optional(
          "status",
          Shape.choice(
              "a status of publication",
              List.of(
                  Choice.of(Publication.Status.ON_TIME, "It is published with its agenda."),
                  Choice.of(
                      Publication.Status.TO_FOLLOW,
                      "The agenda announces it; it is published later."),
                  Choice.of(
                      Publication.Status.SUPPLEMENTARY,
                      "It is published in a supplement to the agenda."),
                  Choice.of(Publication.Status.TABLED, "It is handed out at the meeting."))),
          "Whether it comes with its agenda.",
          "toFollow");
  private static final Field<String> VERSION =
      Field.optional("version", Shape.label(), "Its version, as printed.", "\"1.1\"");
  private static final Field<Markdown> LATE =
      Field.optional(
          "lateReason",
          Shape.markdown(),
          "Why it is late, in CommonMark.",
          "The audit ended after the agenda was published.");
  private static final Field<Markdown> URGENCY =
      Field.optional(
          "urgencyReason",
          Shape.markdown(),
          "Why it cannot wait for the next meeting, in CommonMark.",
          "The grant must be accepted by 31 July.");
  private static final Field<LocalDate> DATE =
      Field.required("date", Shape.date(), "When it was corrected.", "2026-07-03");
  private static final Field<InlineMarkdown> TEXT =
      Field.required(
          "text",
          Shape.inlineMarkdown(),
          "What was corrected, in CommonMark.",
          "The total in Table 2 was 41, not 14.");
  private static final Field<List<Correction>> CORRECTIONS =
      Field.optional(
          "corrections",
          Shape.listOf(
              "corrections",
              Shape.object(
                  "a correction",
                  List.of(DATE, TEXT),
                  values -> new Correction(values.get(DATE), values.get(TEXT)))),
          "What was changed after it was published.",
          "[{date: 2026-07-03, text: The total in Table 2 was 41.}]");

  /** How a report comes to the public. */
  static final Field<Publication> PUBLICATION =
      Field.optional(
          "publication",
          Shape.object(
              "a publication",
              List.of(STATUS, VERSION, LATE, URGENCY, CORRECTIONS),
              PublicationFields::publication),
          "How the report comes to the public: late, corrected, in which version.",
          "{status: toFollow, lateReason: The audit has just ended.}");

  private PublicationFields() {}

  private static Publication publication(Values values) {
    return new Publication(
        values.optional(STATUS),
        values.optional(VERSION),
        values.optional(LATE),
        values.optional(URGENCY),
        values.optional(CORRECTIONS).orElse(List.of()));
  }
}
