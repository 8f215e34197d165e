package org.councilreport.validation;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.FigureContent;
import org.councilreport.model.Report;

/** A picture that says something has words for those who do not see it. */
final class FigureAlt implements Rule {
  private static final Pattern FILE_NAME =
      Pattern.compile("(?i)\\S+\\.(jpe?g|png|gif|svg|bmp|tiff?|webp|heic|pdf)|(img|dsc)[_-]?\\d+");

  @Override
  public List<Diagnostic> check(Report report, Positions positions) {
    return PlacedItem.of(FigureContent.class, report, positions)
        .flatMap(placed -> check(placed.item(), placed.path(), positions).stream())
        .toList();
  }

  private static Optional<Diagnostic> check(
      FigureContent figure, String path, Positions positions) {
    if (figure.decorative()) {
      return figure
          .alt()
          .map(
              alt ->
                  positions
                      .warning(
                          Code.ALT_TEXT,
                          path + ".alt",
                          "nobody will hear these words, because the picture is decorative")
                      .help("take out \"alt\", or \"decorative\" if the picture says something")
                      .build());
    }
    if (figure.alt().isEmpty()) {
      return Optional.of(
          positions
              .error(Code.ALT_TEXT, path, "this picture has no words for those who do not see it")
              .help("add \"alt: …\" and say what it shows; or \"decorative: true\"")
              .build());
    }
    return figure
        .alt()
        .filter(alt -> FILE_NAME.matcher(alt.strip()).matches())
        .map(
            alt ->
                positions
                    .error(
                        Code.ALT_TEXT,
                        path + ".alt",
                        "the name of a file does not say what the picture shows")
                    .help("say what someone sees who looks at it")
                    .build());
  }
}
