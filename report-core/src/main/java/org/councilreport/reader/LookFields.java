package org.councilreport.reader;

import java.util.List;
import org.councilreport.style.ChartStyle;
import org.councilreport.style.Colour;
import org.councilreport.style.LinkStyle;
import org.councilreport.style.Palette;
import org.councilreport.style.TableStyle;

/** The fields of a theme's colours, and of what has colours. */
final class LookFields {
  /** WCAG 2.1, success criterion 1.4.3. */
  static final double MIN_CONTRAST = 4.5;

  /** WCAG 2.1, success criterion 1.4.11. */
  private static final double MIN_SHAPE_CONTRAST = 3;

  /** Black on it keeps a contrast of more than 15 to 1, and other text most of its own. */
  private static final double MAX_SHADE = 1.3;

  private static final Shape<Colour> COLOUR =
      Shape.matching(
          "a colour such as \"#1D3A8A\"",
          Forms.COLOUR,
          Forms.COLOUR_HELP,
          hex -> new Colour(Integer.parseInt(hex.substring(1), 16)));

  /** A colour that can be read on white. */
  static final Shape<Colour> READABLE =
      COLOUR.refine(
          colour -> colour.contrastWithWhite() >= MIN_CONTRAST,
          "this colour is too pale to be read on white: its contrast is less than 4.5 to 1",
          "choose a darker one");

  private static final Field<Colour> LINK_COLOUR =
      Field.required("colour", READABLE, "The colour of a link's words.", "\"#1D3A8A\"");
  private static final Field<Boolean> UNDERLINE =
      Field.required("underline", Shape.truth(), "Whether a link's words are underlined.", "true");

  /** How links look. */
  static final Field<LinkStyle> LINK =
      Field.required(
          "link",
          Shape.object(
              "the link style",
              List.of(LINK_COLOUR, UNDERLINE),
              values -> new LinkStyle(values.get(LINK_COLOUR), values.get(UNDERLINE))),
          "How links look.",
          "{colour: \"#1D3A8A\", underline: true}");

  private static final Field<Colour> LINE =
      Field.required("rule", COLOUR, "Thin lines that part things.", "\"#8C8C8C\"");
  private static final Field<Colour> BAR =
      Field.required("bar", COLOUR, "The bar beside what is set apart.", "\"#1D3A8A\"");
  private static final Field<Colour> PANEL =
      Field.required("panel", COLOUR, "The ground behind what is set apart.", "\"#F0F2F5\"");
  private static final Field<Colour> WATERMARK =
      Field.required("watermark", COLOUR, "The word behind a page's text.", "\"#E4E4E4\"");

  /** The colours of what is not text. */
  static final Field<Palette> PALETTE =
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
      Field.required("rule", COLOUR, "The colour of the lines between rows.", "\"#808080\"");
  private static final Field<Colour> SHADE =
      Field.required(
          "shade",
          COLOUR.refine(
              shade -> shade.contrastWithWhite() <= MAX_SHADE,
              "this colour is too dark to stand behind text",
              "choose a lighter one, such as \"#EDEDED\""),
          "The colour behind the head.",
          "\"#EDEDED\"");
  private static final Field<Double> PADDING =
      Field.required("padding", Shape.number(2, 12), "The space around the text of a cell.", "4");

  /** How tables look. */
  static final Field<TableStyle> TABLE =
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
                  COLOUR.refine(
                      colour -> colour.contrastWithWhite() >= MIN_SHAPE_CONTRAST,
                      "this colour is too pale to be seen on white: its contrast is less than 3"
                          + " to 1",
                      "choose a darker one"))
              .refine(
                  colours -> !colours.isEmpty(),
                  "there is no colour",
                  "write one or more, as in [\"#12436D\", \"#28A197\"]"),
          "The colours of a chart's series, in turn; neighbours should differ in lightness.",
          "[\"#12436D\", \"#28A197\"]");
  private static final Field<Colour> GRID =
      Field.required("rule", COLOUR, "The colour of the lines behind values.", "\"#CCCCCC\"");

  /** How charts look. */
  static final Field<ChartStyle> CHART =
      Field.required(
          "chart",
          Shape.object(
              "the chart style",
              List.of(SERIES, GRID),
              values -> new ChartStyle(values.get(SERIES), values.get(GRID))),
          "How charts look.",
          "{series: [\"#12436D\", \"#28A197\"], rule: \"#CCCCCC\"}");

  private LookFields() {}
}
