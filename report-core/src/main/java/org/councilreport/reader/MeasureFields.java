package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.Amount;
import org.councilreport.model.ChartContent;
import org.councilreport.model.ChartContent.Series;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Label;
import org.councilreport.model.StatusScheme;

/** The fields of performance indicators and of charts. */
final class MeasureFields {
  private static final Field<String> ID = Forms.id("it");
  private static final Field<InlineMarkdown> CAPTION =
      Field.required(
          "caption", Shape.inlineMarkdown(), "What it shows, in CommonMark.", "Homes let by month");
  private static final Field<String> SCHEME =
      Field.optional(
          "scheme", Forms.slug(), "The status scheme its rows use; rag, when left out.", "rag");
  private static final Field<List<InlineMarkdown>> NOTES =
      Field.optional(
          "notes",
          Shape.listOf("notes", Shape.inlineMarkdown()),
          "What stands below it, each in CommonMark.",
          "[Figures are provisional.]");

  /** A table of indicators. */
  static final Field<KpiTable> KPIS =
      Field.optional(
          "kpis",
          Shape.object(
              "a table of indicators",
              List.of(ID, CAPTION, SCHEME, KpiFields.ROWS, NOTES),
              values ->
                  new KpiTable(
                      values.optional(ID),
                      values.get(CAPTION),
                      values.optional(SCHEME).orElse(StatusScheme.RAG_ID),
                      values.get(KpiFields.ROWS),
                      values.optional(NOTES).orElse(List.of()))),
          "Performance indicators, in a table.",
          "{caption: Lettings, rows: [{title: Homes let, target: 40, actual: 41}]}");

  private static final Field<ChartContent.Type> TYPE =
      Field.required(
          "type",
          Shape.choice(
              "a type of chart",
              List.of(
                  Choice.of(ChartContent.Type.BAR, "Bars from left to right."),
                  Choice.of(ChartContent.Type.COLUMN, "Bars from the foot up."),
                  Choice.of(ChartContent.Type.STACKED, "Columns on top of each other."),
                  Choice.of(ChartContent.Type.LINE, "Points joined by lines."))),
          "How its values are drawn.",
          "column");
  private static final Field<String> SUMMARY =
      Field.optional(
          "summary",
          Shape.text(),
          "What it shows, in words, for those who do not see it.",
          "Lettings rose from 12 in April to 16 in June.");
  private static final Field<List<Label>> CATEGORIES =
      Field.required(
          "categories",
          Shape.listOf("categories", Shape.wording()),
          "The names along its axis.",
          "[April, May, June]");
  private static final Field<Label> NAME =
      Field.required("name", Shape.wording(), "What the values are.", "Homes let");
  private static final Field<List<Amount>> VALUES =
      Field.required(
          "values",
          Shape.listOf("values", Shape.amount()),
          "A value for each category, or words such as no data.",
          "[12, 13, 16]");
  private static final Field<List<Series>> SERIES =
      Field.required(
          "series",
          Shape.listOf(
              "series",
              Shape.object(
                  "a series",
                  List.of(NAME, VALUES),
                  values -> new Series(values.get(NAME), values.get(VALUES)))),
          "Its rows of values.",
          "[{name: Homes let, values: [12, 13, 16]}]");

  /** A chart. */
  static final Field<ChartContent> CHART =
      Field.optional(
          "chart",
          Shape.object(
              "a chart",
              List.of(ID, TYPE, CAPTION, SUMMARY, CATEGORIES, SERIES),
              values ->
                  new ChartContent(
                      values.optional(ID),
                      values.get(TYPE),
                      values.get(CAPTION),
                      values.optional(SUMMARY),
                      values.get(CATEGORIES),
                      values.get(SERIES))),
          "A chart; its values are printed in a table beside it.",
          "{type: column, caption: Lettings, categories: [May, June], series: [{name: Homes, values: [13, 16]}]}");

  private MeasureFields() {}
}
