package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A picture with its caption.
 *
 * @param id what references call it
 * @param picture the picture
 * @param alternative what it shows, in words, for those who do not see it; empty for a picture that
 *     only decorates
 * @param caption its caption; empty for none
 */
public record Figure(
    Optional<String> id, Picture picture, Optional<String> alternative, List<Inline> caption)
    implements Block {

  /** How high a logo is at most, in points: a council's name in it is as large as a title. */
  public static final double LOGO_HEIGHT = 60;

  /** Copies the caption. */
  public Figure {
    caption = List.copyOf(caption);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
