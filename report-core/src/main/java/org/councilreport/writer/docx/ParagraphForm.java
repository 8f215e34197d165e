package org.councilreport.writer.docx;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Alignment;

/**
 * How a paragraph is written, beside its text.
 *
 * @param style its style
 * @param label the place in Word's numbering that gives it its label
 * @param printed the number that stands before its text, where Word does not count it
 * @param bookmarks the names of the place it is
 * @param alignment where its text stands
 * @param keepNext whether it stands on the page of what follows it
 * @param language its language, where it is not the document's
 */
record ParagraphForm(
    ParagraphStyle style,
    Optional<Label> label,
    Optional<String> printed,
    List<String> bookmarks,
    Alignment alignment,
    boolean keepNext,
    Optional<Locale> language) {

  /**
   * A place in Word's numbering.
   *
   * @param numbering the id of the list
   * @param level the level in it, from 0
   */
  record Label(int numbering, int level) {}

  static ParagraphForm of(ParagraphStyle style) {
    return new ParagraphForm(
        style,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Alignment.START,
        false,
        Optional.empty());
  }

  ParagraphForm labelled(Label other) {
    return new ParagraphForm(
        style, Optional.of(other), printed, bookmarks, alignment, keepNext, language);
  }

  ParagraphForm printing(String number) {
    return new ParagraphForm(
        style, label, Optional.of(number), bookmarks, alignment, keepNext, language);
  }

  ParagraphForm at(List<String> names) {
    return new ParagraphForm(style, label, printed, names, alignment, keepNext, language);
  }

  ParagraphForm aligned(Alignment other) {
    return new ParagraphForm(style, label, printed, bookmarks, other, keepNext, language);
  }

  ParagraphForm keptWithNext() {
    return new ParagraphForm(style, label, printed, bookmarks, alignment, true, language);
  }

  ParagraphForm in(Optional<Locale> other) {
    return new ParagraphForm(style, label, printed, bookmarks, alignment, keepNext, other);
  }

  ParagraphForm styled(ParagraphStyle other) {
    return new ParagraphForm(other, label, printed, bookmarks, alignment, keepNext, language);
  }
}
