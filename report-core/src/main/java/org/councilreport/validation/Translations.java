package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.FrontMatter;
import org.councilreport.model.Report;

/** A translation is another report in another language. */
final class Translations implements Rule {

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return IntStream.range(0, report.front().translations().size())
        .boxed()
        .flatMap(i -> check(report, i, positions).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(Report report, int index, Positions positions) {
    FrontMatter.Translation translation = report.front().translations().get(index);
    String path = positions.item("translations", index);
    if (translation.report().equals(report.id())) {
      return Optional.of(
          positions
              .error(Code.TRANSLATION, path + ".report", "this is the id of the report itself")
              .help("give the id of the report in the other language")
              .build());
    }
    return translation.lang().equals(report.language())
        ? Optional.of(
            positions
                .error(Code.TRANSLATION, path + ".lang", "the report itself is in this language")
                .help("give the language of the other report")
                .build())
        : Optional.empty();
  }
}
