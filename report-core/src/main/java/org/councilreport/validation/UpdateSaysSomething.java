package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;
import org.councilreport.model.ServiceUpdate;

/**
 * The list of updates, if there is one, is not empty. An update has news, updates within it, or a
 * reason why there is none; and never news and a reason.
 */
final class UpdateSaysSomething implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    if (positions.isWritten("updates") && report.body().updates().isEmpty()) {
      return List.of(noUpdates(positions));
    }
    return PlacedUpdate.of(report.body().updates(), positions)
        .flatMap(placed -> check(placed.update(), placed.path(), positions).stream())
        .toList();
  }

  private static Diagnostic noUpdates(Positions positions) {
    return positions
        .error(Code.NO_CONTENT, "updates", "there is no update in this list")
        .help(
            "add the news of a service, as in \"- service: Housing\" and below it \"content: Forty"
                + " homes were let.\"; or take updates out, if this report has none")
        .build();
  }

  private static Optional<Diagnostic> check(
      ServiceUpdate update, String path, Positions positions) {
    boolean news = !update.content().isEmpty() || !update.updates().isEmpty();
    if (news && update.noUpdate().isPresent()) {
      return Optional.of(
          positions
              .error(
                  Code.NO_CONTENT,
                  path + ".noUpdate",
                  "this update has news, and a reason why it has none")
              .help("take noUpdate out, or what contradicts it")
              .build());
    }
    if (!news && update.noUpdate().isEmpty()) {
      return Optional.of(
          positions
              .error(Code.NO_CONTENT, path, "this update says nothing")
              .help("add content, or say why there is none: \"noUpdate: No change since May.\"")
              .build());
    }
    return Optional.empty();
  }
}
