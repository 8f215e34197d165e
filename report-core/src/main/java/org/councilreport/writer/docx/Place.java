package org.councilreport.writer.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.style.Theme;
import org.councilreport.writer.docx.ParagraphForm.Offset;

/**
 * What a block stands in.
 *
 * @param headingLevel the level of a heading that would stand here
 * @param listDepth how many lists are around it
 * @param frame what sets it apart
 * @param text the style of a paragraph that would stand here
 * @param offset where everything but headings and numbered paragraphs stands, other than its style
 *     says
 * @param language the language, where it is not the document's
 */
record Place(
    int headingLevel,
    int listDepth,
    Frame frame,
    ParagraphStyle text,
    Offset offset,
    Optional<Locale> language) {

  /** A document's body, under its title. */
  static Place body(List<Block> blocks, Theme theme) {
    return new Place(
        2,
        0,
        Frame.NONE,
        ParagraphStyle.NORMAL,
        beside(hasNumbers(blocks), theme),
        Optional.empty());
  }

  /** Under the heading of a section. */
  Place in(Section section, Theme theme) {
    boolean numbered = section.number().isPresent() || hasNumbers(section.blocks());
    Offset inner = beside(numbered, theme);
    return new Place(headingLevel + 1, listDepth, frame, text, inner, language);
  }

  /** Where a heading or paragraphs have numbers, all text stands right of them. */
  private static Offset beside(boolean numbered, Theme theme) {
    return new Offset(numbered ? theme.numberIndent() : 0, 0, false, false);
  }

  private static boolean hasNumbers(List<Block> blocks) {
    return blocks.stream()
        .anyMatch(block -> block instanceof Paragraph paragraph && paragraph.number().isPresent());
  }

  /** Inside an item of a list, after its first paragraph. */
  Place inItem() {
    ParagraphStyle style = ParagraphStyle.listContinue(listLevel(), frame);
    return new Place(headingLevel, listDepth + 1, frame, style, offset, language);
  }

  Place inQuote() {
    return new Place(headingLevel, listDepth, Frame.QUOTE, ParagraphStyle.QUOTE, offset, language);
  }

  /** Inside a callout whose lines end so much before their usual end. */
  Place inCallout(double narrowing) {
    Offset inner = new Offset(offset.shift(), narrowing, false, false);
    return new Place(
        headingLevel, listDepth, Frame.CALLOUT, ParagraphStyle.CALLOUT, inner, language);
  }

  /** The same place for the first or the last paragraph of a callout. */
  Place at(Offset edge) {
    return new Place(headingLevel, listDepth, frame, text, edge, language);
  }

  Place in(Locale other) {
    return new Place(headingLevel, listDepth, frame, text, offset, Optional.of(other));
  }

  /** The level, from 0, of a list that would stand here. Word has none deeper than its last. */
  int listLevel() {
    return Math.min(listDepth, Numbering.LEVELS - 1);
  }

  /** How far text that would stand here is indented. */
  double indent(Theme theme) {
    return offset.shift() + frame.indent(theme) + listDepth * theme.listIndent();
  }

  /** The style of facts that each stand under a name. */
  ParagraphStyle facts() {
    if (text.equals(ParagraphStyle.NORMAL)) {
      return ParagraphStyle.FRONT_MATTER;
    }
    return text.equals(ParagraphStyle.CALLOUT) ? ParagraphStyle.CALLOUT_FACT : text;
  }

  /** The form of a paragraph of text. */
  ParagraphForm form() {
    return form(text);
  }

  /** The form of a paragraph with a style. */
  ParagraphForm form(ParagraphStyle style) {
    return atEdge(style).offset(offset);
  }

  /** The form of a paragraph with a style, at the edge of the text, where numbers stand. */
  ParagraphForm atEdge(ParagraphStyle style) {
    return ParagraphForm.of(style).in(language);
  }
}
