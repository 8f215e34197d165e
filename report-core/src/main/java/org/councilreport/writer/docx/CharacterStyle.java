package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;

/**
 * The style of a stretch of text. A run has at most one, so each combination is a style, which adds
 * its last part to the style of the others.
 */
record CharacterStyle(boolean link, boolean strong, boolean emphasis) {
  static final CharacterStyle PLAIN = new CharacterStyle(false, false, false);

  /** The id of the style of the marks of footnotes. */
  static final String NOTE_MARK = "FootnoteReference";

  /** The id of the style of the numbers of headings and paragraphs that are text. */
  static final String PRINTED_NUMBER = "PrintedNumber";

  /** All but the plain one, each after its base. */
  static List<CharacterStyle> all() {
    return List.of(
        PLAIN.ofLink(),
        PLAIN.ofStrong(),
        PLAIN.ofEmphasis(),
        PLAIN.ofStrong().ofEmphasis(),
        PLAIN.ofLink().ofStrong(),
        PLAIN.ofLink().ofEmphasis(),
        PLAIN.ofLink().ofStrong().ofEmphasis());
  }

  CharacterStyle ofLink() {
    return new CharacterStyle(true, strong, emphasis);
  }

  CharacterStyle ofStrong() {
    return new CharacterStyle(link, true, emphasis);
  }

  CharacterStyle ofEmphasis() {
    return new CharacterStyle(link, strong, true);
  }

  /** The style that this one changes; empty for text without a style. */
  Optional<CharacterStyle> base() {
    if (emphasis) {
      return Optional.of(new CharacterStyle(link, strong, false));
    }
    if (strong) {
      return Optional.of(new CharacterStyle(link, false, false));
    }
    return link ? Optional.of(PLAIN) : Optional.empty();
  }

  /** Whether Word knows the style. */
  boolean builtIn() {
    return base().equals(Optional.of(PLAIN));
  }

  String wordName() {
    if (equals(PLAIN)) {
      return "Default Paragraph Font";
    }
    String name =
        (link ? " Hyperlink" : "") + (strong ? " Strong" : "") + (emphasis ? " Emphasis" : "");
    return name.strip();
  }

  String id() {
    return wordName().replace(" ", "");
  }
}
