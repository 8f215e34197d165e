package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.TableContent;
import org.councilreport.model.TableContent.Align;
import org.councilreport.model.TableContent.Column;
import org.councilreport.model.TableContent.Group;

/** The fields of a table. */
final class TableFields {
  private static final Field<String> ID = Forms.id("the table");
  private static final Field<InlineMarkdown> CAPTION =
      Field.required(
          "caption",
          Shape.inlineMarkdown(),
          "What the table shows, in CommonMark.",
          "Spending by service");
  private static final Field<Label> HEADER =
      Field.required("header", Shape.wording(), "What heads the column.", "Budget");
  private static final Field<TableContent.Type> TYPE =
      Field.optional(
          "type",
          Shape.choice(
              "a type of column",
              List.of(
                  Choice.of(TableContent.Type.TEXT, "Words."),
                  Choice.of(TableContent.Type.NUMBER, "Numbers."),
                  Choice.of(TableContent.Type.MONEY, "Sums of money."),
                  Choice.of(TableContent.Type.PERCENT, "Percentages."),
                  Choice.of(TableContent.Type.DATE, "Dates."))),
          "What its cells hold; text, when left out.",
          "money");
  private static final Field<Align> ALIGN =
      Field.optional(
          "align",
          Shape.choice(
              "an alignment",
              List.of(
                  Choice.of(Align.START, "Where lines begin."),
                  Choice.of(Align.CENTRE, "In the middle."),
                  Choice.of(Align.END, "Where lines end."))),
          "Where its text stands; as its type asks, when left out.",
          "end");
  private static final Field<Label> UNIT =
      Field.optional("unit", Shape.wording(), "What its values are counted in.", "£000");
  private static final Field<List<Column>> COLUMNS =
      Field.required(
          "columns",
          Shape.listOf(
              "columns",
              Shape.object("a column", List.of(HEADER, TYPE, ALIGN, UNIT), TableFields::column)),
          "Its columns, from the first.",
          "[{header: Service}, {header: Budget, type: money}]");
  private static final Field<Boolean> ROW_HEADS =
      Field.optional(
          "rowHeads",
          Shape.truth(),
          "Whether the first cell of each row heads the row; true, when left out.",
          "false");
  private static final Shape<List<InlineMarkdown>> ROW =
      Shape.listOf("cells", Shape.inlineMarkdown());

  private static final Field<List<List<InlineMarkdown>>> ROWS =
      Field.optional(
          "rows",
          Shape.listOf("rows", ROW),
          "Its rows: for each a list of cells in CommonMark, one for each column.",
          "[[Housing, \"£3,906\"]]");
  private static final Field<Label> LABEL =
      Field.required("label", Shape.wording(), "What heads the group.", "Place");
  private static final Field<List<List<InlineMarkdown>>> GROUP_ROWS =
      Field.required(
          "rows", Shape.listOf("rows", ROW), "The rows of the group.", "[[Housing, \"£3,906\"]]");
  private static final Field<List<InlineMarkdown>> SUBTOTAL =
      Field.optional("subtotal", ROW, "The row that sums the group up.", "[Place, \"£3,906\"]");
  private static final Field<List<Group>> GROUPS =
      Field.optional(
          "groups",
          Shape.listOf(
              "groups",
              Shape.object(
                  "a group of rows",
                  List.of(LABEL, GROUP_ROWS, SUBTOTAL),
                  values ->
                      new Group(
                          values.get(LABEL),
                          values.get(GROUP_ROWS),
                          values.optional(SUBTOTAL).orElse(List.of())))),
          "Its rows in groups, each with a label.",
          "[{label: Place, rows: [[Housing, \"£3,906\"]]}]");
  private static final Field<List<InlineMarkdown>> TOTALS =
      Field.optional("totals", ROW, "The row that sums the table up.", "[All, \"£3,906\"]");
  private static final Field<List<InlineMarkdown>> NOTES =
      Field.optional(
          "notes",
          Shape.listOf("notes", Shape.inlineMarkdown()),
          "What stands below it, each in CommonMark.",
          "[Figures are provisional.]");

  /** A table. */
  static final Field<TableContent> TABLE =
      Field.optional(
          "table",
          Shape.objectWithOneOf(
              "a table",
              List.of(ID, CAPTION, COLUMNS, ROW_HEADS, ROWS, GROUPS, TOTALS, NOTES),
              List.of(ROWS, GROUPS),
              TableFields::table),
          "A table with a head; its rows stand alone or in groups.",
          "{caption: Spending, columns: [{header: Service}], rows: [[Housing]]}");

  private TableFields() {}

  private static Column column(Values values) {
    return new Column(
        values.get(HEADER),
        values.optional(TYPE).orElse(TableContent.Type.TEXT),
        values.optional(ALIGN),
        values.optional(UNIT));
  }

  private static TableContent table(Values values) {
    return new TableContent(
        values.optional(ID),
        values.get(CAPTION),
        values.get(COLUMNS),
        values.optional(ROW_HEADS).orElse(true),
        values.optional(ROWS).orElse(List.of()),
        values.optional(GROUPS).orElse(List.of()),
        values.optional(TOTALS).orElse(List.of()),
        values.optional(NOTES).orElse(List.of()));
  }
}
