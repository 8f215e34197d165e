package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilreport.model.BackMatter;
import org.councilreport.model.BackMatter.Appendix;
import org.councilreport.model.BackMatter.BackgroundPaper;
import org.councilreport.model.BackMatter.MinuteReference;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Council;
import org.councilreport.model.GlossaryEntry;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;

/** The fields at the foot of a report. */
final class BackMatterFields {
  private static final Field<String> ID = Forms.id("the appendix");
  private static final Field<Label> LABEL =
      Field.optional("label", Shape.wording(), "What the appendix is called by.", "A");
  private static final Field<Label> TITLE =
      Field.required("title", Shape.wording(), "Its title.", "Equality impact");
  private static final Field<List<ContentItem>> CONTENT =
      Field.optional(
          "content",
          ContentFields.CONTENT,
          "What it says: CommonMark, or a list where text and data alternate.",
          "No group is affected more than others.");
  private static final Field<String> FILE =
      Field.optional(
          "file", Shape.label(), "Where its file is, seen from the report's.", "appendix-a.pdf");
  private static final Field<List<Appendix>> APPENDICES =
      Field.optional(
          "appendices",
          Shape.listOf(
              "appendices",
              Shape.objectWithOneOf(
                  "an appendix",
                  List.of(LABEL, TITLE, ID, ClassificationFields.CLASSIFICATION, CONTENT, FILE),
                  List.of(CONTENT, FILE),
                  BackMatterFields::appendix)),
          "What is added to the report.",
          "[{label: A, title: Equality impact, content: No group is affected.}]");
  private static final Field<Label> PAPER =
      Field.required("title", Shape.wording(), "The paper's title.", "Stock survey 2025");
  private static final Field<String> URL =
      Field.optional(
          "url",
          Forms.webAddress(),
          "Where it is published.",
          "https://www.example.org/stock-survey");
  private static final Field<Label> LOCATION =
      Field.optional(
          "location",
          Shape.wording(),
          "Where it can be read, if not on the web.",
          "Town Hall, room 12");
  private static final Field<List<BackgroundPaper>> BACKGROUND_PAPERS =
      Field.optional(
          "backgroundPapers",
          Shape.listOf(
              "background papers",
              Shape.object(
                  "a background paper",
                  List.of(PAPER, URL, LOCATION),
                  values ->
                      new BackgroundPaper(
                          values.get(PAPER), values.optional(URL), values.optional(LOCATION)))),
          "What the report rests on.",
          "[{title: Stock survey 2025}]");
  private static final Field<String> NUMBER =
      Field.optional("number", Shape.label(), "The minute's number, as printed.", "\"41\"");
  private static final Field<LocalDate> DATE =
      Field.optional("date", Shape.date(), "When the body met.", "2026-05-12");
  private static final Field<Label> BODY =
      Field.optional("body", Shape.wording(), "The body whose minute it is.", "Cabinet");
  private static final Field<InlineMarkdown> TEXT =
      Field.optional(
          "text",
          Shape.inlineMarkdown(),
          "What was minuted, in CommonMark.",
          "The plan was noted.");
  private static final Field<List<MinuteReference>> MINUTES =
      Field.optional(
          "minuteReferences",
          Shape.listOf(
              "minute references",
              Shape.object(
                  "a minute reference",
                  List.of(NUMBER, DATE, BODY, TEXT),
                  BackMatterFields::minute)),
          "What was minuted about it before.",
          "[{number: \"41\", date: 2026-05-12, body: Cabinet}]");

  /** All of them, in the order they are offered. */
  static final List<Field<?>> FIELDS =
      List.of(
          APPENDICES,
          BACKGROUND_PAPERS,
          SharedFields.GLOSSARY,
          MINUTES,
          SharedFields.ACCESSIBLE_FORMATS);

  private BackMatterFields() {}

  /** What was written, and what the council says once for all its reports. */
  static BackMatter make(Values values, Optional<Council> council) {
    return new BackMatter(
        values.optional(APPENDICES).orElse(List.of()),
        values.optional(BACKGROUND_PAPERS).orElse(List.of()),
        SharedFields.merged(
            values.optional(SharedFields.GLOSSARY).orElse(List.of()),
            council.map(Council::glossary).orElse(List.of()),
            GlossaryEntry::abbr),
        values.optional(MINUTES).orElse(List.of()),
        values
            .optional(SharedFields.ACCESSIBLE_FORMATS)
            .or(() -> council.flatMap(Council::accessibleFormats)));
  }

  private static Appendix appendix(Values values) {
    return new Appendix(
        values.optional(LABEL),
        values.get(TITLE),
        values.optional(ID),
        values.optional(ClassificationFields.CLASSIFICATION),
        values.optional(CONTENT).orElse(List.of()),
        values.optional(FILE));
  }

  private static MinuteReference minute(Values values) {
    return new MinuteReference(
        values.optional(NUMBER),
        values.optional(DATE),
        values.optional(BODY),
        values.optional(TEXT));
  }
}
