package org.councilreport.conformance;

import java.util.List;
import java.util.function.Consumer;
import org.apache.pdfbox.cos.COSName;

/** No text is printed over other text, except over the word behind the page. */
final class OverlapCheck implements Check {
  /** Slanted glyphs lean into the next run by about this much. */
  private static final double WIDTH = 1.5;

  private static final double HEIGHT = 0.5;

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    for (PageContent page : pdf.pages()) {
      List<Painted.Run> runs =
          page.runs()
              .filter(
                  run ->
                      !run.ink().isEmpty()
                          && run.mark().filter(OverlapCheck::isWatermark).isEmpty())
              .toList();
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

  private static boolean isWatermark(Mark mark) {
    return mark.isArtifact()
        && mark.properties().getNameAsString(COSName.SUBTYPE, "").equals("Watermark");
  }
}
