package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import org.councilreport.model.Callout;
import org.councilreport.model.Decision;
import org.councilreport.model.FigureContent;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;

/** The fields of pictures, decisions and passages set apart. */
final class MediaFields {
  private static final Field<String> ID = Forms.id("the picture");
  private static final Field<String> FILE =
      Field.required(
          "file",
          Shape.label(),
          "Where the picture's file is, seen from the report's.",
          "images/park.jpg");
  private static final Field<String> ALT =
      Field.optional(
          "alt",
          Shape.text(),
          "What it shows, in words, for those who do not see it.",
          "Children on the new swings in Mill Park.");
  private static final Field<Boolean> DECORATIVE =
      Field.optional(
          "decorative",
          Shape.truth(),
          "Whether it says nothing, so that it needs no words.",
          "true");
  private static final Field<InlineMarkdown> CAPTION =
      Field.optional(
          "caption", Shape.inlineMarkdown(), "Its caption, in CommonMark.", "Mill Park in May");

  /** A picture. */
  static final Field<FigureContent> FIGURE =
      Field.optional(
          "figure",
          Shape.object(
              "a figure",
              List.of(ID, FILE, ALT, DECORATIVE, CAPTION),
              values ->
                  new FigureContent(
                      values.optional(ID),
                      values.get(FILE),
                      values.optional(ALT),
                      values.optional(DECORATIVE).orElse(false),
                      values.optional(CAPTION))),
          "A picture.",
          "{file: images/park.jpg, alt: Children on the new swings in Mill Park.}");

  private static final Field<Label> HEADING =
      Field.optional("heading", Shape.wording(), "What it is about.", "Mill Rise");
  private static final Field<Markdown> CONTENT =
      Field.required(
          "content",
          Shape.markdown(),
          "What it says, in CommonMark.",
          "The roof will be renewed in August.");
  private static final Field<Label> BODY =
      Field.optional("body", Shape.wording(), "Who decides.", "Cabinet");
  private static final Field<LocalDate> DATE =
      Field.optional("date", Shape.date(), "When they decide.", "2026-07-14");
  private static final Field<String> REFERENCE =
      Field.optional(
          "reference", Shape.label(), "What the council's records call the decision.", "DR/26/017");

  /** A decision. */
  static final Field<Decision> DECISION =
      Field.optional(
          "decision",
          Shape.object(
              "a decision",
              List.of(HEADING, CONTENT, BODY, DATE, REFERENCE),
              values ->
                  new Decision(
                      values.optional(HEADING),
                      values.get(CONTENT),
                      values.optional(BODY),
                      values.optional(DATE),
                      values.optional(REFERENCE))),
          "A decision that was taken or is asked for.",
          "{content: The roof will be renewed in August., body: Cabinet}");

  private static final Field<Callout.Kind> KIND =
      Field.required(
          "kind",
          Shape.choice(
              "a kind of callout",
              List.of(
                  Choice.of(Callout.Kind.RISK, "Something that may go wrong."),
                  Choice.of(Callout.Kind.DECISION, "Something that was or is to be decided."),
                  Choice.of(Callout.Kind.GOOD_NEWS, "Something that went well."),
                  Choice.of(Callout.Kind.NOTE, "Something else worth seeing."))),
          "What it is.",
          "risk");

  /** A passage set apart. */
  static final Field<Callout> CALLOUT =
      Field.optional(
          "callout",
          Shape.object(
              "a callout",
              List.of(KIND, HEADING, CONTENT),
              values ->
                  new Callout(values.get(KIND), values.optional(HEADING), values.get(CONTENT))),
          "A passage set apart from the text around it.",
          "{kind: risk, content: The contract ends in March.}");

  private MediaFields() {}
}
