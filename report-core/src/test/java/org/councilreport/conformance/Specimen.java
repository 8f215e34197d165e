package org.councilreport.conformance;

import java.net.URI;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.style.ChartStyle;
import org.councilreport.style.Colour;
import org.councilreport.style.FontFamily;
import org.councilreport.style.LinkStyle;
import org.councilreport.style.PageGeometry;
import org.councilreport.style.Palette;
import org.councilreport.style.TableStyle;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;

/** Documents to try the writer on, and short names for making more. */
public final class Specimen {
  public static final URI WEBSITE =
      URI.create("https://www.example.gov.uk/send?year=2019&term=autumn");
  public static final URI MAILBOX = URI.create("mailto:send@example.gov.uk");

  private Specimen() {}

  /** A document with every kind of node in it. */
  public static Document everyNode() {
    return new Document(
        metadata(),
        List.of(
            new DescriptionList(
                List.of(
                    entry("Council:", "Example Borough Council"),
                    entry("Portfolio:", "Children, Schools and Safeguarding"),
                    entry("Period:", "September to October 2019"))),
            section(
                "Special Educational Needs and Disabilities (SEND)",
                paragraph("The plan was signed off.  Ofsted’s visit is expected in the spring."),
                new Paragraph(
                    List.of(
                        text("Read "),
                        new Link(WEBSITE, List.of(text("the plan"))),
                        text(" or "),
                        new Link(WEBSITE, List.of(text("its "), strong("summary"))),
                        text(", and write to "),
                        new Link(MAILBOX, List.of(emphasis("the SEND team"))),
                        text("; it is "),
                        new Strong(List.of(text("very "), emphasis("strongly"))),
                        text(" "),
                        emphasis("advised"),
                        text("."))),
                bullets(
                    item(paragraph("Schools")),
                    item(
                        paragraph("Services"),
                        bullets(item(paragraph("Health"), bullets(item(paragraph("Visitors"))))),
                        paragraph("All of them answered.")),
                    item(paragraph("Families"))),
                section(
                    "Next steps",
                    numbers(1, item(paragraph("Publish")), item(paragraph("Consult"))),
                    paragraph("Then, in the new year:"),
                    numbers(
                        3,
                        item(
                            paragraph("Train"),
                            numbers(1, item(paragraph("Heads")), item(paragraph("Governors")))),
                        item(paragraph("Review"), numbers(1, item(paragraph("Costs"))))),
                    section(
                        "Level four",
                        section("Level five", section("Level six", paragraph("Deep."))))))),
        List.of(text("Page "), new PageNumber(), text(" of "), new PageCount()));
  }

  public static Metadata metadata() {
    return new Metadata(
        "send-2019-11",
        "plain",
        "Cabinet Member Update Report",
        Locale.UK,
        Optional.of("Example Borough Council"),
        Optional.of(LocalDate.of(2019, 11, 12)));
  }

  /** A document without a foot that holds these blocks. */
  public static Document document(Block... blocks) {
    return new Document(metadata(), List.of(blocks), List.of());
  }

  public static Section section(String title, Block... blocks) {
    return new Section(Optional.empty(), List.of(text(title)), List.of(blocks));
  }

  public static Paragraph paragraph(String text) {
    return new Paragraph(List.of(text(text)));
  }

  /** A paragraph whose lines the author ended. */
  public static Paragraph lines(String first, String second) {
    return new Paragraph(List.of(text(first), new LineBreak(), text(second)));
  }

  public static ListBlock bullets(ListItem... items) {
    return new ListBlock(ListNumbering.BULLET, 1, List.of(items));
  }

  public static ListBlock numbers(int start, ListItem... items) {
    return new ListBlock(ListNumbering.DECIMAL, start, List.of(items));
  }

  /** Numbered lists in each other, as deep as their labels differ. */
  public static ListBlock nestedNumbers() {
    return nestedNumbers(0);
  }

  private static ListBlock nestedNumbers(int depth) {
    Paragraph words = paragraph("depth " + depth);
    ListItem item = depth == 3 ? item(words) : item(words, nestedNumbers(depth + 1));
    List<ListItem> items = List.of(item, item(paragraph("next")));
    return new ListBlock(ListNumbering.numbered(depth, 1, items.size()), 1, items);
  }

  public static ListItem item(Block... blocks) {
    return new ListItem(List.of(blocks));
  }

  public static DescriptionList.Entry entry(String term, String description) {
    return new DescriptionList.Entry(List.of(text(term)), List.of(List.of(text(description))));
  }

  public static Inline text(String text) {
    return new Text(text);
  }

  public static Inline strong(String text) {
    return new Strong(List.of(text(text)));
  }

  public static Inline emphasis(String text) {
    return new Emphasis(List.of(text(text)));
  }

  /** A look like that of the councils' own reports. */
  public static Theme theme() {
    Colour navy = new Colour(0x1F3864);
    Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
    Arrays.stream(TextRole.values()).forEach(role -> styles.put(role, plain(12, 14, 0, 10)));
    styles.put(TextRole.TITLE, new TextStyle(18, true, false, navy, 22, 0, 14));
    styles.put(TextRole.HEADING_2, new TextStyle(14, true, false, navy, 17, 14, 6));
    styles.put(TextRole.HEADING_3, bold(12));
    styles.put(TextRole.HEADING_4, bold(12));
    styles.put(TextRole.HEADING_5, bold(11));
    styles.put(TextRole.HEADING_6, new TextStyle(11, true, true, Colour.BLACK, 13, 8, 4));
    styles.put(TextRole.DESCRIPTION, plain(12, 14, 0, 4));
    styles.put(TextRole.LIST_ITEM, plain(12, 14, 0, 4));
    styles.put(TextRole.TABLE_CAPTION, new TextStyle(12, true, false, navy, 14, 10, 6));
    styles.put(TextRole.TABLE_HEAD, new TextStyle(10, true, false, Colour.BLACK, 12, 0, 0));
    styles.put(TextRole.TABLE_CELL, plain(10, 12, 0, 0));
    styles.put(TextRole.TABLE_NOTE, plain(10, 12, 4, 10));
    styles.put(TextRole.FIGURE_CAPTION, new TextStyle(12, true, false, navy, 14, 6, 12));
    styles.put(TextRole.CHART_LABEL, plain(10, 12, 0, 0));
    styles.put(TextRole.FOOTER, plain(10, 12, 0, 0));
    return new Theme(
        new PageGeometry(PageGeometry.A4_WIDTH, PageGeometry.A4_HEIGHT, 72, 60, 72, 60, 43),
        new FontFamily("Liberation Sans", "Arial"),
        styles,
        18,
        36,
        new LinkStyle(new Colour(0x0563C1), true),
        new Palette(
            new Colour(0x8C8C8C), new Colour(0x1D3A8A), new Colour(0xF0F2F5), new Colour(0xE4E4E4)),
        new TableStyle(new Colour(0x808080), new Colour(0xEDEDED), 4),
        new ChartStyle(
            Stream.of(0x12436D, 0x28A197, 0x801650, 0xF46A25, 0x3D3D3D, 0xA285D1)
                .map(Colour::new)
                .toList(),
            new Colour(0xBFBFBF)));
  }

  private static TextStyle plain(double size, double lineHeight, double before, double after) {
    return new TextStyle(size, false, false, Colour.BLACK, lineHeight, before, after);
  }

  private static TextStyle bold(double size) {
    return new TextStyle(size, true, false, Colour.BLACK, 14, 10, 5);
  }
}
