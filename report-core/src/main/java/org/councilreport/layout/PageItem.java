package org.councilreport.layout;

import org.councilreport.style.Colour;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;
import org.councilreport.text.TextLook;

/** Something at a place on a page. */
public sealed interface PageItem {

  /** The same item moved right and down. */
  PageItem translate(double dx, double dy);

  /** What is drawn, which is always marked as content or as an artifact. */
  sealed interface Drawn extends PageItem {
    /** What it is in the logical tree. */
    Marking marking();
  }

  /**
   * Text on one baseline.
   *
   * @param x its left end
   * @param baseline the baseline's y
   * @param text the characters
   * @param look how they are set
   * @param marking what it is in the logical tree
   */
  record TextItem(double x, double baseline, String text, TextLook look, Marking marking)
      implements Drawn {
    @Override
    public TextItem translate(double dx, double dy) {
      return new TextItem(x + dx, baseline + dy, text, look, marking);
    }
  }

  /**
   * Text on a slanting baseline.
   *
   * @param x the baseline's start
   * @param baseline the y of the baseline's start
   * @param angle how far the baseline is turned, in radians against the clock
   * @param text the characters
   * @param look how they are set
   * @param marking what it is in the logical tree
   */
  record TurnedTextItem(
      double x, double baseline, double angle, String text, TextLook look, Marking marking)
      implements Drawn {
    @Override
    public TurnedTextItem translate(double dx, double dy) {
      return new TurnedTextItem(x + dx, baseline + dy, angle, text, look, marking);
    }
  }

  /**
   * A filled rectangle, such as an underline.
   *
   * @param bounds where it is
   * @param colour its colour
   * @param marking what it is in the logical tree
   */
  record RectangleItem(Rectangle bounds, Colour colour, Marking marking) implements Drawn {
    @Override
    public RectangleItem translate(double dx, double dy) {
      return new RectangleItem(bounds.translate(dx, dy), colour, marking);
    }
  }

  /**
   * The area of a link that answers to a click; a link over several lines has several.
   *
   * @param bounds where it is
   * @param link the link's element in the logical tree
   */
  record LinkItem(Rectangle bounds, StructureElement link) implements PageItem {
    @Override
    public LinkItem translate(double dx, double dy) {
      return new LinkItem(bounds.translate(dx, dy), link);
    }
  }
}
