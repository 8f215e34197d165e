package org.councilreport.writer.docx;

import static org.councilreport.writer.docx.Measure.eighths;
import static org.councilreport.writer.docx.Measure.points;

import org.councilreport.style.Theme;

/** What sets the paragraphs of a passage apart from running text. */
enum Frame {
  NONE,
  QUOTE,
  CALLOUT;

  private static final double BAR = 3;
  private static final double PADDING = 8;

  /** From a border above, below or between paragraphs to their text. */
  private static final double SPACE = 6;

  /** The farthest that Word puts a border from its text. */
  private static final double MAX_SPACE = 31;

  /** How far text in it stands right of the text around it. */
  double indent(Theme theme) {
    return switch (this) {
      case NONE -> 0;
      case QUOTE -> theme.listIndent();
      case CALLOUT -> BAR + PADDING;
    };
  }

  /** How far the end of its lines stands left of that of the text around it. */
  double endIndent() {
    return this == CALLOUT ? PADDING : 0;
  }

  /**
   * Writes the borders and the ground of a callout's paragraphs: a bar, and a ground that reaches
   * from it around the text. Paragraphs of one indent share their borders; what is then between
   * them is as wide as what is above and below others.
   *
   * @param style the style of the paragraphs
   */
  void write(WordprocessingXml xml, Theme theme, ParagraphStyle style) {
    if (this != CALLOUT) {
      return;
    }
    String ground = theme.palette().panel().hex();
    double space = style.isClose() ? SPACE / 2 : SPACE;
    xml.start("w:pBdr");
    border(xml, "w:top", ground, space);
    xml.empty(
        "w:left",
        "w:val",
        "single",
        "w:sz",
        eighths(BAR),
        "w:space",
        points(Math.min(PADDING + theme.listIndent() * style.indents(), MAX_SPACE)),
        "w:color",
        theme.palette().bar().hex());
    border(xml, "w:bottom", ground, space);
    border(xml, "w:right", ground, PADDING);
    border(xml, "w:between", ground, space);
    xml.end().empty("w:shd", "w:val", "clear", "w:color", "auto", "w:fill", ground);
  }

  private static void border(WordprocessingXml xml, String side, String colour, double space) {
    xml.empty(
        side, "w:val", "single", "w:sz", eighths(0.5), "w:space", points(space), "w:color", colour);
  }
}
