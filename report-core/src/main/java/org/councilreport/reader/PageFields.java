package org.councilreport.reader;

import java.util.List;
import org.councilreport.style.PageGeometry;

/** The fields of a theme's page. */
final class PageFields {
  /** A page keeps room for text with margins up to this, some 7 cm. */
  private static final double MAX_MARGIN = 200;

  /** {@link PageGeometry#STAMP_BAND}, as people write it. */
  private static final double LEAST_FOOTER_DISTANCE = 42.52;

  private record Size(double width, double height) {}

  private static final Field<Size> PAGE_SIZE =
      Field.required(
          "size",
          Shape.choice(
              "a page size",
              List.of(
                  new Choice<>(
                      "A4",
                      new Size(PageGeometry.A4_WIDTH, PageGeometry.A4_HEIGHT),
                      "210 by 297 mm"))),
          "The size of the page.",
          "A4");
  private static final Field<Double> TOP = margin("top", "The margin above the text.", "72");
  private static final Field<Double> RIGHT = margin("right", "The margin right of the text.", "60");
  private static final Field<Double> BOTTOM = margin("bottom", "The margin below the text.", "72");
  private static final Field<Double> LEFT = margin("left", "The margin left of the text.", "60");
  private static final Field<Double> FOOTER_DISTANCE =
      Field.required(
          "footerDistance",
          Shape.number(LEAST_FOOTER_DISTANCE, MAX_MARGIN),
          "From the edge of the page up to the foot, and down to the head: 15 mm or more, which"
              + " stay free for stamps.",
          "43");

  /** The page. */
  static final Field<PageGeometry> PAGE =
      Field.required(
          "page",
          Shape.object(
              "the page",
              List.of(PAGE_SIZE, TOP, RIGHT, BOTTOM, LEFT, FOOTER_DISTANCE),
              values ->
                  new PageGeometry(
                      values.get(PAGE_SIZE).width(),
                      values.get(PAGE_SIZE).height(),
                      values.get(TOP),
                      values.get(RIGHT),
                      values.get(BOTTOM),
                      values.get(LEFT),
                      values.get(FOOTER_DISTANCE))),
          "The page and its margins, in points.",
          "{size: A4, top: 72, right: 60, bottom: 72, left: 60, footerDistance: 43}");

  private PageFields() {}

  private static Field<Double> margin(String name, String description, String example) {
    return Field.required(name, Shape.number(0, MAX_MARGIN), description, example);
  }
}
