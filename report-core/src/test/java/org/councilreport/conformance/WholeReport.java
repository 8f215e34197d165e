package org.councilreport.conformance;

import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.metadata;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.text;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Alignment;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.NoteReference;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Reference;
import org.councilreport.document.Section;
import org.councilreport.document.Status;
import org.councilreport.document.Table;

/** A report with everything that short updates do not have, and short names for making more. */
public final class WholeReport {
  private WholeReport() {}

  public static Document document() {
    return document(
        section(
            "purpose",
            "1",
            "Purpose",
            numbered("1.1", text("The board asked for this report."), new NoteReference(1)),
            numbered(
                "1.2",
                text("Spending is in "),
                new Reference("spending", List.of(text("the table"))),
                text(", and again"),
                new NoteReference(1),
                text(" as agreed"),
                new NoteReference(2),
                text("."))),
        section(
            "money",
            "2",
            "Money",
            new Quote(List.of(paragraph("A careful budget."))),
            new Callout(
                Callout.Kind.RISK,
                List.of(text("Risk")),
                List.of(paragraph("Prices may rise."), bullets(item(paragraph("Energy"))))),
            spending(),
            chart(Chart.Type.COLUMN),
            chart(Chart.Type.LINE)),
        wide());
  }

  /** A document of these blocks with two notes, a head, a foot and a word across its pages. */
  public static Document document(Block... blocks) {
    return new Document(
        metadata(),
        List.of(blocks),
        List.of(List.of(text("Minute 7.")), List.of(text("By the cabinet."))),
        new PageFurniture(
            List.of(text("Example Borough Council")),
            List.of(text("Page "), new PageNumber(), text(" of "), new PageCount()),
            Optional.of("DRAFT")));
  }

  public static Section section(String id, String number, String title, Block... blocks) {
    return new Section(
        Optional.empty(),
        Optional.of(id),
        Optional.of(number),
        List.of(text(title)),
        List.of(blocks));
  }

  public static Paragraph numbered(String number, Inline... content) {
    return new Paragraph(Optional.of(number), List.of(content));
  }

  /** A table with everything a table may have. */
  public static Table spending() {
    return new Table(
        Optional.of("spending"),
        List.of(text("Spending by service")),
        List.of(
            column("Service", Alignment.START),
            column("Status", Alignment.CENTRE),
            column("Budget (£)", Alignment.DECIMAL),
            column("Comment", Alignment.START)),
        true,
        List.of(
            new Table.Group(
                List.of(text("Children")),
                List.of(
                    statusRow("Schools", "1,200.00", "On target."),
                    statusRow("Transport", "(35.50)", "Fares have fallen since the spring.")),
                List.of(row("Subtotal", "", "1,164.50", ""))),
            new Table.Group(
                List.of(text("Adults")),
                List.of(statusRow("Day care", "99.25", "No data yet, as the year began late.")),
                List.of())),
        List.of(row("Total", "", "1,263.75", "")),
        List.of(List.of(text("Figures are rounded.")), List.of(text("Unaudited."))));
  }

  /** A table that has no room on an upright page. */
  public static Table wide() {
    List<Table.Column> columns = new ArrayList<>();
    List<String> cells = new ArrayList<>();
    for (int i = 1; i <= 12; i++) {
      columns.add(column("Quarter" + i, Alignment.END));
      cells.add(i + ",000,000");
    }
    return new Table(
        Optional.empty(),
        List.of(text("Twelve quarters")),
        columns,
        false,
        List.of(new Table.Group(List.of(), List.of(row(cells.toArray(String[]::new))), List.of())),
        List.of(),
        List.of());
  }

  /** A table that has room on a telephone. */
  public static Table narrow() {
    return new Table(
        Optional.empty(),
        List.of(text("Two years")),
        List.of(column("Year", Alignment.START), column("Homes", Alignment.DECIMAL)),
        true,
        List.of(
            new Table.Group(List.of(), List.of(row("2019", "40"), row("2020", "7")), List.of())),
        List.of(),
        List.of());
  }

  /** A chart of three series, with a gap. */
  public static Chart chart(Chart.Type type) {
    return new Chart(
        Optional.of("visits-" + type),
        type,
        List.of(text("Visits by quarter")),
        "Visits rose in all areas.",
        List.of("Spring", "Summer", "Autumn"),
        List.of(
            series("North", "12", "14", "17"),
            series("Mid & East", "9", "18.5", "21"),
            series("South", "-3", "4", "")));
  }

  private static Chart.Series series(String name, String... values) {
    return new Chart.Series(
        name,
        Arrays.stream(values)
            .map(value -> Optional.of(value).filter(v -> !v.isEmpty()).map(BigDecimal::new))
            .toList());
  }

  public static Table.Column column(String header, Alignment alignment) {
    return new Table.Column(List.of(text(header)), alignment, Optional.empty());
  }

  public static Table.Row row(String... cells) {
    return new Table.Row(
        Arrays.stream(cells)
            .map(cell -> cell.isEmpty() ? List.<Inline>of() : List.of(text(cell)))
            .toList());
  }

  private static Table.Row statusRow(String service, String budget, String comment) {
    return new Table.Row(
        List.of(
            List.of(text(service)),
            List.of(new Status("★", 0x2E7D32, "Good")),
            List.of(text(budget)),
            List.of(text(comment))));
  }
}
