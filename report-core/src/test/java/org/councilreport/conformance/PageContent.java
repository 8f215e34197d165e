package org.councilreport.conformance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.pdmodel.PDPage;

/**
 * What one page shows, in the order of its content stream.
 *
 * @param index the page's place, from 0
 * @param painted all of it
 * @param byMark what each tagged sequence shows
 * @param marks every marked-content sequence, in the order they open
 * @param balanced whether every sequence is closed once, and stands wholly in or around text
 *     objects
 */
record PageContent(
    int index,
    PDPage page,
    List<Painted> painted,
    Map<Integer, List<Painted>> byMark,
    List<Mark> marks,
    boolean balanced) {

  PageContent {
    painted = List.copyOf(painted);
    byMark = Map.copyOf(byMark);
    marks = List.copyOf(marks);
  }

  PageContent(int index, PDPage page, List<Painted> painted, List<Mark> marks, boolean balanced) {
    this(
        index,
        page,
        painted,
        painted.stream().collect(Collectors.groupingBy(item -> item.mcid().orElse(-1))),
        marks,
        balanced);
  }

  /** What a tagged sequence shows. */
  List<Painted> painted(int mcid) {
    return byMark.getOrDefault(mcid, List.of());
  }

  /** The identifiers of the tagged sequences, in the order of the content stream. */
  List<Integer> mcids() {
    return marks.stream().flatMapToInt(mark -> mark.mcid().stream()).boxed().toList();
  }

  Stream<Painted.Run> runs() {
    return painted.stream().filter(Painted.Run.class::isInstance).map(Painted.Run.class::cast);
  }

  /** The page as a fault names it. */
  String where() {
    return "page " + (index + 1);
  }
}
