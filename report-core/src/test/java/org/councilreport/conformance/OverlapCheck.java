package org.councilreport.conformance;

import java.util.List;
import java.util.function.Consumer;

/** No text is printed over other text. */
final class OverlapCheck implements Check {
  /** Slanted glyphs lean into the next run by about this much. */
  private static final double WIDTH = 1.5;

  private static final double HEIGHT = 0.5;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      List<Painted.Run> runs = page.runs().filter(run -> !run.ink().isEmpty()).toList();
      for (int i = 0; i < runs.size(); i++) {
        for (Painted.Run later : runs.subList(i + 1, runs.size())) {
          if (Boxes.overlap(runs.get(i).ink(), later.ink(), WIDTH, HEIGHT)) {
            fault.accept(
                "overlap: %s and %s on %s"
                    .formatted(runs.get(i).describe(), later.describe(), page.where()));
          }
        }
      }
    }
  }
}
