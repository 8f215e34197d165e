package org.councilreport.document;

/**
 * Plain text; its spaces are kept as written, and it holds no line end.
 *
 * @param value the text, never empty
 */
public record Text(String value) implements Inline {

  /** Checks that there is text and no control character in it. */
  public Text {
    if (value.isEmpty() || value.codePoints().anyMatch(Character::isISOControl)) {
      throw new IllegalArgumentException("empty, or with a control character: \"" + value + "\"");
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
