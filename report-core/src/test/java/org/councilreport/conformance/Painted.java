package org.councilreport.conformance;

import java.awt.geom.Point2D;
import java.awt.geom.Rectangle2D;
import java.util.Optional;
import java.util.OptionalInt;

/** Something that a page shows, in points from the page's lower left. */
sealed interface Painted {

  /** The innermost marked-content sequence around it. */
  Optional<Mark> mark();

  /** The box of its ink; empty when there is none, as for a space. */
  Rectangle2D ink();

  /** The identifier of the tagged sequence around it, if any. */
  default OptionalInt mcid() {
    return mark().stream()
        .flatMap(Mark::outwards)
        .filter(Mark::isTagged)
        .findFirst()
        .map(Mark::mcid)
        .orElse(OptionalInt.empty());
  }

  /** How a fault names it. */
  String describe();

  /** The glyphs of one text-showing operator, from the start of its baseline to the end. */
  record Run(
      Optional<Mark> mark, Rectangle2D ink, String text, Type type, Point2D start, Point2D end)
      implements Painted {
    @Override
    public String describe() {
      return "text “" + text.strip() + "”";
    }
  }

  /** The font of a run, without its subset tag, and the size it is shown at. */
  record Type(String font, double size) {}

  /** A path, an image or a shading. */
  record Shape(Optional<Mark> mark, Rectangle2D ink, String kind) implements Painted {
    @Override
    public String describe() {
      return kind;
    }
  }
}
