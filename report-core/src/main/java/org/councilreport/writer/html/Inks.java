package org.councilreport.writer.html;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.style.Colour;

/**
 * The colours of a document that are no role's: of statuses and of charts. Each becomes a class of
 * the stylesheet, as no element may have a style of its own.
 */
final class Inks {
  /**
   * A colour with what it is used for.
   *
   * @param colour the colour on paper
   * @param least its least contrast with the ground; 1 where it need not stand out
   */
  private record Ink(Colour colour, double least) {}

  private final List<Ink> inks = new ArrayList<>();

  /** The class of a colour with at least this contrast to the ground. */
  String of(Colour colour, double least) {
    Ink ink = new Ink(colour, least);
    int index = inks.indexOf(ink);
    if (index < 0) {
      index = inks.size();
      inks.add(ink);
    }
    return "ink" + (index + 1);
  }

  /** Writes the rules of all classes asked for. */
  void write(StringBuilder css, Scheme scheme, Colour... grounds) {
    for (int i = 0; i < inks.size(); i++) {
      Ink ink = inks.get(i);
      Colour colour =
          ink.least() > 1
              ? scheme.readable(ink.colour(), ink.least(), grounds)
              : scheme.adapt(ink.colour());
      css.append(".ink").append(i + 1).append("{--ink:#").append(colour.hex()).append("}\n");
    }
  }
}
