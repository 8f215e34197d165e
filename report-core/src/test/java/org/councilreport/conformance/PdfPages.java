package org.councilreport.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Where a PDF file's text stands, for goldens. */
public final class PdfPages {
  /** Runs this close, in points, are one piece of text. */
  private static final double GAP = 0.1;

  private PdfPages() {}

  /**
   * One line for each piece of text in one font on one baseline, in the order of the content: page,
   * x, y of the baseline from the page's foot, font, size, text. Lengths are in points, to 0.1.
   */
  public static String dump(byte[] pdf) {
    StringBuilder out = new StringBuilder();
    try (TaggedPdf file = TaggedPdf.open(pdf)) {
      for (PageContent page : file.pages()) {
        for (Painted.Run run : joined(page.runs().toList())) {
          out.append(line(page, run)).append('\n');
        }
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toString();
  }

  private static List<Painted.Run> joined(List<Painted.Run> runs) {
    List<Painted.Run> joined = new ArrayList<>();
    for (Painted.Run run : runs) {
      int last = joined.size() - 1;
      if (last >= 0 && continues(joined.get(last), run)) {
        joined.set(last, join(joined.get(last), run));
      } else {
        joined.add(run);
      }
    }
    return joined;
  }

  private static boolean continues(Painted.Run before, Painted.Run run) {
    return before.end().distance(run.start()) < GAP && before.type().equals(run.type());
  }

  private static Painted.Run join(Painted.Run a, Painted.Run b) {
    return new Painted.Run(a.mark(), a.ink(), a.text() + b.text(), a.type(), a.start(), b.end());
  }

  private static String line(PageContent page, Painted.Run run) {
    return String.format(
        Locale.ROOT,
        "%d %6.1f %6.1f %s %.1f %s",
        page.index() + 1,
        run.start().getX(),
        run.start().getY(),
        run.type().font(),
        run.type().size(),
        run.text().stripTrailing());
  }
}
