package org.councilreport.conformance;

import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Tags are read in the order of the page: down a single column, left to right in a line or a table
 * row, and in the order of the content stream. Notes stand at the foot, wherever they are called.
 */
final class ReadingOrderCheck implements Check {
  private static final String FROM_THE_RIGHT = "(?s).*[\\p{InHebrew}\\p{InArabic}].*";

  /** The height of a line above its baseline, in ems; a raised mark still touches its line. */
  private static final double LINE_HEIGHT = 0.7;

  private static final double TOLERANCE = 1;
  private static final Set<String> UNITS = Set.of("TR", "Figure");

  /** A line's part, a figure or a table row on one page. */
  private record Stop(int page, Rectangle2D box, String name) {
    boolean isAfter(Stop before) {
      if (page != before.page) {
        return page > before.page;
      }
      if (box.getMaxY() <= before.box.getMinY() + TOLERANCE) {
        return true;
      }
      boolean above = box.getMinY() >= before.box.getMaxY() - TOLERANCE;
      // In a line that is read from right to left, what follows stands left.
      boolean turned = name.matches(FROM_THE_RIGHT) || before.name.matches(FROM_THE_RIGHT);
      return !above && (turned || box.getMinX() >= before.box.getMinX() - TOLERANCE);
    }
  }

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    check(stops(pdf.root(), pdf), fault);
    pdf.elements("TR").forEach(row -> checkRow(row, pdf, fault));
    for (PageContent page : pdf.pages()) {
      List<Integer> tagged = mcids(pdf.root(), page.index()).toList();
      List<Integer> shown = page.mcids().stream().filter(tagged::contains).toList();
      if (!tagged.equals(shown)) {
        fault.accept("reading order: tags and content stream differ: " + page.where());
      }
    }
  }

  private static void checkRow(StructElem row, TaggedPdf pdf, Consumer<String> fault) {
    row.elements().forEach(cell -> check(stops(cell, pdf), fault));
    if (pdf.text(row).matches(FROM_THE_RIGHT)) {
      return;
    }
    // A row that goes on over a page end stands on each page as a row of its own.
    row.elements().stream()
        .flatMap(cell -> unit(cell, pdf))
        .collect(Collectors.groupingBy(Stop::page))
        .values()
        .forEach(stops -> check(stops, fault));
  }

  private static void check(List<Stop> stops, Consumer<String> fault) {
    for (int i = 1; i < stops.size(); i++) {
      Stop before = stops.get(i - 1);
      Stop stop = stops.get(i);
      if (!stop.isAfter(before)) {
        fault.accept("reading order: %s is read after %s".formatted(stop.name(), before.name()));
      }
    }
  }

  private static List<Stop> stops(StructElem element, TaggedPdf pdf) {
    List<Stop> stops = new ArrayList<>();
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.MarkedContent content) {
        pdf.placed(content)
            .filter(placed -> !placed.text().isBlank())
            .map(ReadingOrderCheck::stop)
            .forEach(stops::add);
      } else if (kid instanceof StructElem child && child.is(UNITS)) {
        unit(child, pdf).forEach(stops::add);
      } else if (kid instanceof StructElem child && !child.is("Note")) {
        stops.addAll(stops(child, pdf));
      }
    }
    return stops;
  }

  private static Stop stop(TaggedPdf.Placed placed) {
    Rectangle2D box = placed.item().ink();
    if (placed.item() instanceof Painted.Run run) {
      double width = run.end().getX() - run.start().getX();
      double height = LINE_HEIGHT * run.type().size();
      box = new Rectangle2D.Double(run.start().getX(), run.start().getY(), width, height);
    }
    String name = placed.item().describe() + " on page " + (placed.page() + 1);
    return new Stop(placed.page(), box, name);
  }

  /** All that an element shows as one stop for each page. */
  private static Stream<Stop> unit(StructElem element, TaggedPdf pdf) {
    TreeMap<Integer, Rectangle2D> boxes = new TreeMap<>();
    pdf.placed(element)
        .map(ReadingOrderCheck::stop)
        .forEach(stop -> boxes.merge(stop.page(), stop.box(), Rectangle2D::createUnion));
    return boxes.entrySet().stream()
        .map(box -> new Stop(box.getKey(), box.getValue(), pdf.where(element)));
  }

  private static Stream<Integer> mcids(StructElem element, int page) {
    return element.kids().stream()
        .flatMap(
            kid -> {
              if (kid instanceof Kid.MarkedContent content) {
                return content.page() == page ? Stream.of(content.mcid()) : Stream.empty();
              }
              return kid instanceof StructElem child && !child.is("Note")
                  ? mcids(child, page)
                  : Stream.empty();
            });
  }
}
