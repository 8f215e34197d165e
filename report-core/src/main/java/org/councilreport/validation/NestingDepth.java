package org.councilreport.validation;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/** Updates stand within one another four levels deep at most, or their headings run out. */
final class NestingDepth implements Rule {
  private static final int DEEPEST = 4;

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedUpdate.of(report.body().updates())
        .filter(placed -> placed.level() == DEEPEST + 1)
        .map(
            placed ->
                positions
                    .error(Code.DEPTH, placed.path(), "this update stands on the fifth level")
                    .help("four levels are printed: move it one level up")
                    .build())
        .toList();
  }
}
