package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.style.PageGeometry;
import org.w3c.dom.Element;

/**
 * The page of a template's last section, as a theme has it.
 *
 * @param page the page; empty where its margins leave no room for text
 * @param notes what is otherwise than in the template, in words
 */
record SectionPage(Optional<PageGeometry> page, List<String> notes) {
  /** What Word writes for the head and the foot of a new document. */
  private static final double USUAL_DISTANCE = 35.4;

  private static final double USUAL_MARGIN = 72;

  static SectionPage of(Element section) {
    Optional<Element> size = WordXml.child(section, "pgSz");
    Optional<Element> margins = WordXml.child(section, "pgMar");
    List<String> notes = new ArrayList<>();
    double top = margin(margins, "top", USUAL_MARGIN);
    double bottom = margin(margins, "bottom", USUAL_MARGIN);
    double head = margin(margins, "header", USUAL_DISTANCE);
    double foot = margin(margins, "footer", USUAL_DISTANCE);
    if (Math.min(Math.min(top, bottom), Math.min(head, foot)) < PageGeometry.STAMP_BAND) {
      notes.add(
          "what stands within 15 mm of the upper and lower edges of its pages is moved in, because"
              + " committee packs are stamped there");
    }
    try {
      return new SectionPage(
          Optional.of(
              new PageGeometry(
                  size.flatMap(of -> WordXml.points(of, "w")).orElse(PageGeometry.A4_WIDTH),
                  size.flatMap(of -> WordXml.points(of, "h")).orElse(PageGeometry.A4_HEIGHT),
                  Math.max(PageGeometry.STAMP_BAND, top),
                  margin(margins, "right", USUAL_MARGIN),
                  Math.max(PageGeometry.STAMP_BAND, bottom),
                  margin(margins, "left", USUAL_MARGIN),
                  Math.max(PageGeometry.STAMP_BAND, foot))),
          List.copyOf(notes));
    } catch (IllegalArgumentException e) {
      return new SectionPage(
          Optional.empty(),
          List.of("its page leaves no room for text, so that the theme's page is used"));
    }
  }

  /** Word writes a margin that never grows as a negative one. */
  private static double margin(Optional<Element> margins, String side, double usual) {
    return margins.flatMap(of -> WordXml.points(of, side)).map(Math::abs).orElse(usual);
  }
}
