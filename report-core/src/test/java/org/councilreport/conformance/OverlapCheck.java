package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.Comparator;
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
      List<Painted.Run> runs = new ArrayList<>(page.runs().filter(OverlapCheck::counts).toList());
      // From the head of the page: a run can only meet those that begin above its own foot.
      runs.sort(Comparator.comparingDouble(run -> -run.ink().getMaxY()));
      for (int i = 0; i < runs.size(); i++) {
        Painted.Run run = runs.get(i);
        double foot = run.ink().getMinY();
        for (int j = i + 1; j < runs.size() && runs.get(j).ink().getMaxY() > foot; j++) {
          if (Boxes.overlap(run.ink(), runs.get(j).ink(), WIDTH, HEIGHT)) {
            fault.accept(
                "overlap: %s and %s on %s"
                    .formatted(run.describe(), runs.get(j).describe(), page.where()));
          }
        }
      }
    }
  }

  private static boolean counts(Painted.Run run) {
    return !run.ink().isEmpty() && run.mark().filter(OverlapCheck::isWatermark).isEmpty();
  }

  private static boolean isWatermark(Mark mark) {
    return mark.isArtifact()
        && mark.properties().getNameAsString(COSName.SUBTYPE, "").equals("Watermark");
  }
}
