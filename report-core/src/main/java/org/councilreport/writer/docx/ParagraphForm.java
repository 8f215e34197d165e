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
 * @param offset where it stands, other than its style says
 * @param language its language, where it is not the document's
 */
record ParagraphForm(
    ParagraphStyle style,
    Optional<Label> label,
    Optional<String> printed,
    List<String> bookmarks,
    Alignment alignment,
    boolean keepNext,
    Offset offset,
    Optional<Locale> language) {

  /**
   * A place in Word's numbering.
   *
   * @param numbering the id of the list
   * @param level the level in it, from 0
   * @param left how far the numbering puts its text right of the edge
   */
  record Label(int numbering, int level, double left) {}

  /**
   * What of a paragraph's place is not its style's.
   *
   * @param shift how far it stands right of its usual place
   * @param narrowing how far its lines end before their usual end
   * @param opens whether it is the first of a callout
   * @param closes whether it is the last of a callout
   */
  record Offset(double shift, double narrowing, boolean opens, boolean closes) {
    static final Offset NONE = new Offset(0, 0, false, false);

    /** Where a callout begins. */
    Offset opening() {
      return new Offset(shift, narrowing, true, closes);
    }

    /** Where a callout ends. */
    Offset closing() {
      return new Offset(shift, narrowing, opens, true);
    }
  }

  static ParagraphForm of(ParagraphStyle style) {
    return new ParagraphForm(
        style,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Alignment.START,
        false,
        Offset.NONE,
        Optional.empty());
  }

  ParagraphForm labelled(Label other) {
    return new ParagraphForm(
        style, Optional.of(other), printed, bookmarks, alignment, keepNext, offset, language);
  }

  ParagraphForm printing(String number) {
    return new ParagraphForm(
        style, label, Optional.of(number), bookmarks, alignment, keepNext, offset, language);
  }

  ParagraphForm at(List<String> names) {
    return new ParagraphForm(style, label, printed, names, alignment, keepNext, offset, language);
  }

  ParagraphForm aligned(Alignment other) {
    return new ParagraphForm(style, label, printed, bookmarks, other, keepNext, offset, language);
  }

  ParagraphForm keptWithNext() {
    return new ParagraphForm(style, label, printed, bookmarks, alignment, true, offset, language);
  }

  ParagraphForm offset(Offset other) {
    return new ParagraphForm(
        style, label, printed, bookmarks, alignment, keepNext, other, language);
  }

  ParagraphForm in(Optional<Locale> other) {
    return new ParagraphForm(style, label, printed, bookmarks, alignment, keepNext, offset, other);
  }

  ParagraphForm styled(ParagraphStyle other) {
    return new ParagraphForm(
        other, label, printed, bookmarks, alignment, keepNext, offset, language);
  }
}
