package org.councilreport.writer.docx;

import java.util.Locale;
import java.util.Optional;
import org.councilreport.style.Theme;

/**
 * What a block stands in.
 *
 * @param headingLevel the level of a heading that would stand here
 * @param listDepth how many lists are around it
 * @param frame what sets it apart
 * @param text the style of a paragraph that would stand here
 * @param language the language, where it is not the document's
 */
record Place(
    int headingLevel, int listDepth, Frame frame, ParagraphStyle text, Optional<Locale> language) {

  /** A document's body, under its title. */
  static final Place BODY = new Place(2, 0, Frame.NONE, ParagraphStyle.NORMAL, Optional.empty());

  Place inSection() {
    return new Place(headingLevel + 1, listDepth, frame, text, language);
  }

  /** Inside an item of a list, after its first paragraph. */
  Place inItem() {
    ParagraphStyle style = ParagraphStyle.listContinue(listLevel(), frame);
    return new Place(headingLevel, listDepth + 1, frame, style, language);
  }

  Place inQuote() {
    return new Place(headingLevel, listDepth, Frame.QUOTE, ParagraphStyle.QUOTE, language);
  }

  Place inCallout() {
    return new Place(headingLevel, listDepth, Frame.CALLOUT, ParagraphStyle.CALLOUT, language);
  }

  Place in(Locale other) {
    return new Place(headingLevel, listDepth, frame, text, Optional.of(other));
  }

  /** The level, from 0, of a list that would stand here. Word has none deeper than its last. */
  int listLevel() {
    return Math.min(listDepth, Numbering.LEVELS - 1);
  }

  /** How far text that would stand here is indented. */
  double indent(Theme theme) {
    return frame.indent(theme) + listDepth * theme.listIndent();
  }

  /** The form of a paragraph of text. */
  ParagraphForm form() {
    return form(text);
  }

  /** The form of a paragraph with a style. */
  ParagraphForm form(ParagraphStyle style) {
    return ParagraphForm.of(style).in(language);
  }
}
