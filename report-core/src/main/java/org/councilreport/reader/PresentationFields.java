package org.councilreport.reader;

import java.util.List;
import java.util.Optional;
import org.councilreport.model.Council;
import org.councilreport.model.Presentation;
import org.councilreport.model.Presentation.Numbering;
import org.councilreport.model.Presentation.Paragraphs;
import org.councilreport.model.Presentation.TableOfContents;
import org.councilreport.model.StatusScheme;

/** The fields that say how a report is presented. */
final class PresentationFields {
  private static final Field<Paragraphs> PARAGRAPHS =
      Field.required(
          "paragraphs",
          Shape.choice(
              "a way of numbering",
              List.of(
                  Choice.of(Paragraphs.NONE, "Not at all."),
                  Choice.of(Paragraphs.DECIMAL, "Under each heading anew: 2.1, 2.2."),
                  Choice.of(Paragraphs.CONTINUOUS, "Through the whole report: 1, 2, 3."),
                  Choice.of(
                      Paragraphs.ZERO_DECIMAL, "Under each heading anew, from nought: 1.0, 1.1."))),
          "How paragraphs are numbered.",
          "decimal");
  private static final Field<Boolean> CAPTIONS =
      Field.optional(
          "captions",
          Shape.truth(),
          "Whether captions count tables and figures: Table 1, Figure 1.",
          "true");
  private static final Field<Numbering> NUMBERING =
      Field.optional(
          "numbering",
          Shape.object(
              "a numbering",
              List.of(PARAGRAPHS, CAPTIONS),
              values ->
                  new Numbering(values.get(PARAGRAPHS), values.optional(CAPTIONS).orElse(false))),
          "How the report is numbered.",
          "{paragraphs: decimal}");
  private static final Field<Integer> DEPTH =
      Field.required("depth", Shape.integer(1, 6), "How many levels of headings it lists.", "2");
  private static final Field<TableOfContents> TABLE_OF_CONTENTS =
      Field.optional(
          "tableOfContents",
          Shape.object(
              "a table of contents",
              List.of(DEPTH),
              values -> new TableOfContents(values.get(DEPTH))),
          "Which headings the table of contents lists; without it there is none.",
          "{depth: 2}");

  /** All of them, in the order they are offered. */
  static final List<Field<?>> FIELDS = List.of(NUMBERING, TABLE_OF_CONTENTS);

  private PresentationFields() {}

  /** What was written, and the schemes of the council beside the built-in one. */
  static Presentation make(Values values, Optional<Council> council) {
    return new Presentation(
        values.optional(NUMBERING),
        values.optional(TABLE_OF_CONTENTS),
        SharedFields.merged(
            council.map(Council::statusSchemes).orElse(List.of()),
            List.of(StatusScheme.RAG),
            StatusScheme::id));
  }
}
