package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.councilreport.model.Classification;
import org.councilreport.model.Classification.Exemption;
import org.councilreport.model.Classification.Level;
import org.councilreport.model.Classification.Regime;
import org.councilreport.model.Markdown;

/** The fields that say who may see a report or a part of it. */
final class ClassificationFields {
  private static final Field<Regime> REGIME =
      Field.optional(
          "regime",
          Shape.choice(
              "a law under which the public may be excluded",
              List.of(
                  Choice.of(
                      Regime.LGA1972_SCH12A_PART1,
                      "Schedule 12A, Part 1, of the Local Government Act 1972: England."),
                  Choice.of(
                      Regime.LGA1972_SCH12A_PART4,
                      "Schedule 12A, Part 4, of the Local Government Act 1972: Wales."),
                  Choice.of(
                      Regime.LGSA1973_SCH7A,
                      "Schedule 7A of the Local Government (Scotland) Act 1973."),
                  Choice.of(
                      Regime.NIA2014_SCH6,
                      "Schedule 6 of the Local Government Act (Northern Ireland) 2014."))),
          "The law under which the public may be excluded; that of the council's nation, when left"
              + " out.",
          "lga1972Sch12aPart1");
  private static final Field<List<String>> PARAGRAPHS =
      Field.optional(
          "paragraphs",
          Shape.listOf("paragraphs", Shape.label()),
          "The paragraphs of that law, as they are cited: 1 to 7 in England and in Northern Ireland,"
              + " 12 to 18 in Wales, 1 to 15 in Scotland.",
          "[\"3\"]");
  private static final Field<Markdown> PUBLIC_INTEREST =
      Field.optional(
          "publicInterest",
          Shape.markdown(),
          "Why the public interest is better served so, in CommonMark; the test in England and"
              + " Wales.",
          "The price is still being negotiated.");
  private static final Field<LocalDate> UNTIL =
      Field.optional(
          "until", Shape.date(), "The day from which the public may see it.", "2027-04-01");
  private static final Field<Exemption> EXEMPTION =
      Field.optional(
          "exemption",
          Shape.object(
              "an exemption",
              List.of(REGIME, PARAGRAPHS, PUBLIC_INTEREST, UNTIL),
              ClassificationFields::exemption),
          "Why the public may not see it.",
          "{paragraphs: [\"3\"]}");
  private static final Shape<Level> LEVELS =
      Shape.choice(
          "a level of classification",
          List.of(
              Choice.of(Level.PUBLIC, "Everyone may see it."),
              Choice.of(Level.OFFICIAL, "Members and officers of the council may see it."),
              Choice.of(
                  Level.PART_II, "It is exempt: the public is excluded when it is discussed.")));

  private static final Field<Level> LEVEL =
      Field.required("level", LEVELS, "Who may see it.", "partII");

  /** Who may see a report, an update or an appendix. */
  static final Field<Classification> CLASSIFICATION =
      Field.optional(
          "classification",
          Shape.either(
              LEVELS.as(level -> new Classification(level, Optional.empty())),
              Shape.object(
                  "a classification",
                  List.of(LEVEL, EXEMPTION),
                  values -> new Classification(values.get(LEVEL), values.optional(EXEMPTION)))),
          "Who may see it: a word, or the word under level with the exemption beside it.",
          "{level: partII, exemption: {paragraphs: [\"3\"]}}");

  private ClassificationFields() {}

  private static Exemption exemption(Values values) {
    return new Exemption(
        values.optional(REGIME),
        values.optional(PARAGRAPHS).orElse(List.of()),
        values.optional(PUBLIC_INTEREST),
        values.optional(UNTIL));
  }
}
