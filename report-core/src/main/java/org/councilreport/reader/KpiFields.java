package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.Amount;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Kpi;
import org.councilreport.model.Label;

/** The fields of a performance indicator. */
final class KpiFields {
  private static final Field<Label> TITLE =
      Field.required("title", Shape.wording(), "What it measures.", "Homes let");
  private static final Field<Label> UNIT =
      Field.optional("unit", Shape.wording(), "What its values are counted in.", "homes");
  private static final Field<Label> PERIOD =
      Field.optional("period", Shape.wording(), "The time its values are about.", "June 2026");
  private static final Field<Kpi.Polarity> POLARITY =
      Field.optional(
          "polarity",
          Shape.choice(
              "a polarity",
              List.of(
                  Choice.of(Kpi.Polarity.HIGHER, "More is better."),
                  Choice.of(Kpi.Polarity.LOWER, "Less is better."),
                  Choice.of(Kpi.Polarity.RANGE, "Near the target, within the tolerance, is best."),
                  Choice.of(Kpi.Polarity.NONE, "Neither is better."))),
          "Which way is better.",
          "higher");
  private static final Field<Amount> TARGET =
      Field.optional("target", Shape.amount(), "What was aimed at, as it is printed.", "95%");
  private static final Field<Amount> TOLERANCE =
      Field.optional(
          "tolerance",
          Shape.amount(),
          "How far off the target still counts as near; a percentage of the target, where that is"
              + " none itself.",
          "5%");
  private static final Field<Amount> ACTUAL =
      Field.optional("actual", Shape.amount(), "What came of it, as it is printed.", "97.8%");
  private static final Field<Amount> PREVIOUS =
      Field.optional("previous", Shape.amount(), "What it was the time before.", "96.1%");
  private static final Field<Amount> BENCHMARK =
      Field.optional("benchmark", Shape.amount(), "What others reach.", "94%");
  private static final Field<String> STATUS =
      Field.optional(
          "status",
          Shape.label(),
          "The code of its status in the table's scheme. It is held against target, actual and"
              + " polarity: what reaches its target is green, what misses it is amber or red, and"
              + " the tolerance tells these two apart. Left out, it is the one that these give.",
          "green");
  private static final Field<Kpi.Direction> DIRECTION =
      Field.optional(
          "direction",
          Shape.choice(
              "a direction",
              List.of(
                  Choice.of(Kpi.Direction.IMPROVED, "It got better."),
                  Choice.of(Kpi.Direction.WORSE, "It got worse."),
                  Choice.of(Kpi.Direction.NO_CHANGE, "It stayed."),
                  Choice.of(Kpi.Direction.NOT_COMPARABLE, "It cannot be compared."))),
          "How it moved since the time before.",
          "improved");
  private static final Field<InlineMarkdown> COMMENT =
      Field.optional(
          "comment",
          Shape.inlineMarkdown(),
          "What explains it, in CommonMark.",
          "Two blocks were let at once.");
  private static final Field<Label> NO_DATA =
      Field.optional(
          "noDataReason", Shape.wording(), "Why it has no value.", "Not collected in June");
  private static final Shape<Kpi> KPI =
      Shape.object(
          "an indicator",
          List.of(
              TITLE, UNIT, PERIOD, POLARITY, TARGET, TOLERANCE, ACTUAL, PREVIOUS, BENCHMARK, STATUS,
              DIRECTION, COMMENT, NO_DATA),
          KpiFields::kpi);

  /** The rows of a table of indicators. */
  static final Field<List<Kpi>> ROWS =
      Field.required(
          "rows",
          Shape.listOf("indicators", KPI),
          "The indicators.",
          "[{title: Homes let, target: 40, actual: 41}]");

  private KpiFields() {}

  private static Kpi kpi(Values values) {
    return new Kpi(
        values.get(TITLE),
        values.optional(UNIT),
        values.optional(PERIOD),
        values.optional(POLARITY),
        new Kpi.Values(
            values.optional(TARGET),
            values.optional(TOLERANCE),
            values.optional(ACTUAL),
            values.optional(PREVIOUS),
            values.optional(BENCHMARK)),
        values.optional(STATUS),
        values.optional(DIRECTION),
        values.optional(COMMENT),
        values.optional(NO_DATA));
  }
}
