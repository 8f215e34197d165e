package org.councilreport.reader;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.model.Extra;
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

/**
 * What may stand in a {@code theme.yaml}; any part of it may also stand in a {@code council.yaml},
 * which goes before the theme of every template.
 */
public final class ThemeShape {
  /** A page keeps room for text with margins up to this, some 7 cm. */
  private static final double MAX_MARGIN = 200;

  /** {@link PageGeometry#STAMP_BAND}, as people write it. */
  private static final double LEAST_FOOTER_DISTANCE = 42.52;

  /** WCAG 2.1, success criterion 1.4.3. */
  private static final double MIN_CONTRAST = 4.5;

  /** WCAG 2.1, success criterion 1.4.11. */
  private static final double MIN_SHAPE_CONTRAST = 3;

  /** Black on it keeps a contrast of more than 15 to 1, and other text most of its own. */
  private static final double MAX_SHADE = 1.3;

  /** The smallest size of text in tables. */
  private static final double MIN_TABLE_SIZE = 9;

  private static final Pattern WORD_START = Pattern.compile("_(.)");

  private record Size(double width, double height) {}

  private static final Shape<Colour> ANY_COLOUR =
      Shape.matching(
          "a colour such as \"#1D3A8A\"",
          Pattern.compile("#[0-9A-Fa-f]{6}"),
          hex -> new Colour(Integer.parseInt(hex.substring(1), 16)));

  private static final Shape<Colour> COLOUR =
      ANY_COLOUR.refine(
          colour -> colour.contrastWithWhite() >= MIN_CONTRAST,
          "this colour is too pale to be read on white: its contrast is less than 4.5 to 1",
          colour -> colour);

  private static final Field<Size> PAGE_SIZE =
      Field.required(
          "size",
          Shape.choice(
              "a page size",
              List.of(
                  new Choice<>(
                      "A4",
                      new Size(PageGeometry.A4_WIDTH, PageGeometry.A4_HEIGHT),
                      "210 by 297 mm"))),
          "The size of the page.",
          "A4");
  private static final Field<Double> TOP = margin("top", "The margin above the text.", "72");
  private static final Field<Double> RIGHT = margin("right", "The margin right of the text.", "60");
  private static final Field<Double> BOTTOM = margin("bottom", "The margin below the text.", "72");
  private static final Field<Double> LEFT = margin("left", "The margin left of the text.", "60");
  private static final Field<Double> FOOTER_DISTANCE =
      Field.required(
          "footerDistance",
          Shape.number(LEAST_FOOTER_DISTANCE, MAX_MARGIN),
          "From the edge of the page up to the foot, and down to the head: 15 mm or more, which"
              + " stay free for stamps.",
          "43");

  private static final Field<PageGeometry> PAGE =
      Field.required(
          "page",
          Shape.object(
              "the page",
              List.of(PAGE_SIZE, TOP, RIGHT, BOTTOM, LEFT, FOOTER_DISTANCE),
              values ->
                  new PageGeometry(
                      values.get(PAGE_SIZE).width(),
                      values.get(PAGE_SIZE).height(),
                      values.get(TOP),
                      values.get(RIGHT),
                      values.get(BOTTOM),
                      values.get(LEFT),
                      values.get(FOOTER_DISTANCE))),
          "The page and its margins, in points.",
          "{size: A4, top: 72, right: 60, bottom: 72, left: 60, footerDistance: 43}");

  private static final Field<String> INSTALLED =
      Field.required(
          "installed",
          Shape.label(),
          "The fonts of the same widths that Word finds on its reader's machine.",
          "Arial");

  private static final Field<Boolean> KERNING =
      Field.optional(
          "kerning",
          Shape.truth(),
          "Whether pairs of letters such as AV move together in PDFs.",
          "true");

  private static final Field<Double> SIZE =
      Field.required("size", Shape.number(6, 72), "The font size in points.", "12");
  private static final Field<Boolean> BOLD =
      Field.optional("bold", Shape.truth(), "Whether the text is bold.", "true");
  private static final Field<Boolean> ITALIC =
      Field.optional("italic", Shape.truth(), "Whether the text is in italics.", "true");
  private static final Field<Colour> TEXT_COLOUR =
      Field.optional("colour", COLOUR, "The text's colour; black if left out.", "\"#000000\"");
  private static final Field<Double> LINE_HEIGHT =
      Field.required(
          "lineHeight", Shape.number(6, 144), "From one line to the next, in points.", "13.8");
  private static final Field<Double> SPACE_BEFORE =
      Field.optional("spaceBefore", Shape.number(0, 144), "The least space above.", "12");
  private static final Field<Double> SPACE_AFTER =
      Field.optional("spaceAfter", Shape.number(0, 144), "The least space below.", "12");
  private static final Shape<TextStyle> STYLE =
      Shape.object(
              "a text style",
              List.of(SIZE, BOLD, ITALIC, TEXT_COLOUR, LINE_HEIGHT, SPACE_BEFORE, SPACE_AFTER),
              ThemeShape::style)
          .refine(
              style -> style.lineHeight() >= style.size(),
              "the lines overlap: lineHeight is less than size",
              style -> style);

  private static final Map<TextRole, Field<TextStyle>> ROLES = roles();
  private static final Field<Map<TextRole, TextStyle>> TEXT =
      Field.required(
          "text",
          Shape.object("the text styles", List.copyOf(ROLES.values()), ThemeShape::styles),
          "How each kind of text looks.",
          "{body: {size: 12, lineHeight: 13.8}}");

  private static final Field<Double> LIST_INDENT =
      Field.required(
          "listIndent", Shape.number(12, 72), "How far a list item's text stands in.", "18");

  private static final Field<Double> NUMBER_INDENT =
      Field.required(
          "numberIndent",
          Shape.number(18, 144),
          "How far text with a printed number stands in.",
          "36");

  private static final Field<Colour> LINK_COLOUR =
      Field.required("colour", COLOUR, "The colour of a link's words.", "\"#1D3A8A\"");
  private static final Field<Boolean> UNDERLINE =
      Field.required("underline", Shape.truth(), "Whether a link's words are underlined.", "true");
  private static final Field<LinkStyle> LINK =
      Field.required(
          "link",
          Shape.object(
              "the link style",
              List.of(LINK_COLOUR, UNDERLINE),
              values -> new LinkStyle(values.get(LINK_COLOUR), values.get(UNDERLINE))),
          "How links look.",
          "{colour: \"#1D3A8A\", underline: true}");

  private static final Field<Colour> LINE =
      Field.required("rule", ANY_COLOUR, "Thin lines that part things.", "\"#8C8C8C\"");
  private static final Field<Colour> BAR =
      Field.required("bar", ANY_COLOUR, "The bar beside what is set apart.", "\"#1D3A8A\"");
  private static final Field<Colour> PANEL =
      Field.required("panel", ANY_COLOUR, "The ground behind what is set apart.", "\"#F0F2F5\"");
  private static final Field<Colour> WATERMARK =
      Field.required("watermark", ANY_COLOUR, "The word behind a page's text.", "\"#E4E4E4\"");
  private static final Field<Palette> PALETTE =
      Field.required(
          "palette",
          Shape.object(
              "the palette",
              List.of(LINE, BAR, PANEL, WATERMARK),
              values ->
                  new Palette(
                      values.get(LINE), values.get(BAR), values.get(PANEL), values.get(WATERMARK))),
          "The colours of what is not text.",
          "{rule: \"#8C8C8C\", bar: \"#1D3A8A\", panel: \"#F0F2F5\", watermark: \"#E4E4E4\"}");
  private static final Field<Colour> RULE =
      Field.required("rule", ANY_COLOUR, "The colour of the lines between rows.", "\"#808080\"");
  private static final Field<Colour> SHADE =
      Field.required(
          "shade",
          ANY_COLOUR.refine(
              shade -> shade.contrastWithWhite() <= MAX_SHADE,
              "this colour is too dark to stand behind text",
              shade -> shade),
          "The colour behind the head.",
          "\"#EDEDED\"");
  private static final Field<Double> PADDING =
      Field.required("padding", Shape.number(2, 12), "The space around the text of a cell.", "4");
  private static final Field<TableStyle> TABLE =
      Field.required(
          "table",
          Shape.object(
              "the table style",
              List.of(RULE, SHADE, PADDING),
              values -> new TableStyle(values.get(RULE), values.get(SHADE), values.get(PADDING))),
          "How tables look.",
          "{rule: \"#808080\", shade: \"#EDEDED\", padding: 4}");

  private static final Field<List<Colour>> SERIES =
      Field.required(
          "series",
          Shape.listOf(
                  "colours",
                  ANY_COLOUR.refine(
                      colour -> colour.contrastWithWhite() >= MIN_SHAPE_CONTRAST,
                      "this colour is too pale to be seen on white: its contrast is less than 3"
                          + " to 1",
                      colour -> colour))
              .refine(colours -> !colours.isEmpty(), "there is no colour", colours -> colours),
          "The colours of a chart's series, in turn; neighbours should differ in lightness.",
          "[\"#12436D\", \"#28A197\"]");
  private static final Field<Colour> GRID =
      Field.required("rule", ANY_COLOUR, "The colour of the lines behind values.", "\"#CCCCCC\"");
  private static final Field<ChartStyle> CHART =
      Field.required(
          "chart",
          Shape.object(
              "the chart style",
              List.of(SERIES, GRID),
              values -> new ChartStyle(values.get(SERIES), values.get(GRID))),
          "How charts look.",
          "{series: [\"#12436D\", \"#28A197\"], rule: \"#CCCCCC\"}");

  /** A whole theme, set in one of these families. */
  public static Shape<Theme> theme(Set<String> families) {
    return theme(
        Shape.choice(
            "a font family that PDFs can carry",
            families.stream()
                .sorted()
                .map(name -> new Choice<>(name, name, "The family " + name + "."))
                .toList()));
  }

  private static Shape<Theme> theme(Shape<String> family) {
    Field<FontFamily> font = font(family);
    return Shape.object(
            "a theme",
            List.of(PAGE, font, TEXT, LIST_INDENT, NUMBER_INDENT, LINK, PALETTE, TABLE, CHART),
            values ->
                new Theme(
                    values.get(PAGE),
                    values.get(font),
                    values.get(TEXT),
                    values.get(LIST_INDENT),
                    values.get(NUMBER_INDENT),
                    values.get(LINK),
                    values.get(PALETTE),
                    values.get(TABLE),
                    values.get(CHART)))
        .refine(
            ThemeShape::hasRoomForFooter,
            "the foot runs into the text: footerDistance and the footer's lineHeight are"
                + " together more than the bottom margin",
            theme -> theme)
        .refine(
            ThemeShape::hasRoomForLists,
            "the deepest lists have no room between the margins: listIndent is too large",
            theme -> theme)
        .refine(
            ThemeShape::hasRoomForHeader,
            "the head runs into the text: footerDistance and the header's lineHeight are"
                + " together more than the top margin",
            theme -> theme)
        .refine(
            ThemeShape::isReadable,
            "text could not be read on the palette's panel or watermark: make both lighter",
            theme -> theme);
  }

  /** What a council wants to look otherwise than in the theme of a template. */
  static final Field<Extra.Fields> OVERRIDES =
      Field.optional(
          "theme",
          PartialShape.of(theme(Shape.label())),
          "What is to look otherwise than the template's theme.yaml says, in the same words.",
          "{link: {colour: \"#00632B\"}}");

  private ThemeShape() {}

  /** Lists nest; the text of the deepest is to be two inches wide at least. */
  private static boolean hasRoomForLists(Theme theme) {
    return Theme.DEEPEST_LIST * theme.listIndent() + 144 <= theme.page().measure();
  }

  private static Field<FontFamily> font(Shape<String> family) {
    Field<String> embedded =
        Field.required(
            "embedded", family, "The fonts that PDFs carry with them.", "Liberation Sans");
    return Field.required(
        "font",
        Shape.object(
            "the font",
            List.of(embedded, INSTALLED, KERNING),
            values ->
                new FontFamily(
                    values.get(embedded),
                    values.get(INSTALLED),
                    values.optional(KERNING).orElse(false))),
        "The font family.",
        "{embedded: Liberation Sans, installed: Arial}");
  }

  private static Field<Double> margin(String name, String description, String example) {
    return Field.required(name, Shape.number(0, MAX_MARGIN), description, example);
  }

  private static Map<TextRole, Field<TextStyle>> roles() {
    Map<TextRole, Field<TextStyle>> roles = new EnumMap<>(TextRole.class);
    for (TextRole role : TextRole.values()) {
      roles.put(
          role,
          Field.required(
              name(role), style(role), "A text style of its own.", "{size: 12, lineHeight: 13.8}"));
    }
    return Collections.unmodifiableMap(roles);
  }

  private static Shape<TextStyle> style(TextRole role) {
    return switch (role) {
      case TABLE_CAPTION, TABLE_HEAD, TABLE_CELL, TABLE_NOTE, FIGURE_CAPTION, CHART_LABEL ->
          STYLE.refine(
              style -> style.size() >= MIN_TABLE_SIZE,
              "this text is too small to be read: in tables and charts, size is 9 or more",
              style -> style);
      default -> STYLE;
    };
  }

  /**
   * The name of a role's style: {@code HEADING_2} is written {@code heading2}, {@code LIST_ITEM}
   * {@code listItem}.
   */
  public static String name(TextRole role) {
    return WORD_START
        .matcher(role.name().toLowerCase(Locale.ROOT))
        .replaceAll(start -> start.group(1).toUpperCase(Locale.ROOT));
  }

  private static TextStyle style(Values values) {
    return new TextStyle(
        values.get(SIZE),
        values.optional(BOLD).orElse(false),
        values.optional(ITALIC).orElse(false),
        values.optional(TEXT_COLOUR).orElse(Colour.BLACK),
        values.get(LINE_HEIGHT),
        values.optional(SPACE_BEFORE).orElse(0.0),
        values.optional(SPACE_AFTER).orElse(0.0));
  }

  private static Map<TextRole, TextStyle> styles(Values values) {
    Map<TextRole, TextStyle> styles = new EnumMap<>(TextRole.class);
    ROLES.forEach((role, field) -> styles.put(role, values.get(field)));
    return styles;
  }

  private static boolean hasRoomForFooter(Theme theme) {
    PageGeometry page = theme.page();
    return page.footerDistance() + theme.style(TextRole.FOOTER).lineHeight() <= page.bottom();
  }

  private static boolean hasRoomForHeader(Theme theme) {
    PageGeometry page = theme.page();
    return page.footerDistance() + theme.style(TextRole.HEADER).lineHeight() <= page.top();
  }

  private static boolean isReadable(Theme theme) {
    Palette palette = theme.palette();
    return Stream.concat(
            theme.text().values().stream().map(TextStyle::colour), Stream.of(theme.link().colour()))
        .allMatch(
            colour ->
                colour.contrastWith(palette.panel()) >= MIN_CONTRAST
                    && colour.contrastWith(palette.watermark()) >= MIN_CONTRAST);
  }
}
