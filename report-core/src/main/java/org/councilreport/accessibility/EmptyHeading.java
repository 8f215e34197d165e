package org.councilreport.accessibility;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** A heading says what stands under it (WCAG 2.1, success criterion 2.4.6). */
final class EmptyHeading implements Rule {
  /** Fields that every template prints as headings, in one language or in several. */
  private static final Pattern HEADING =
      Pattern.compile("(title|updates\\[\\d+](\\.updates\\[\\d+])*\\.service)(\\.[A-Za-z-]+)?");

  /** The headings without words among the texts that an author wrote. */
  static List<Diagnostic> inTexts(Positions positions) {
    return positions.texts().entrySet().stream()
        .filter(text -> HEADING.matcher(text.getKey()).matches())
        .filter(text -> !Part.hasWords(text.getValue()))
        .map(
            text ->
                positions
                    .error(Code.EMPTY_HEADING, text.getKey(), "this heading has no words")
                    .help("write letters or digits that say what stands under it")
                    .build())
        .toList();
  }

  @Override
  public List<Diagnostic> check(Document document, List<Part> parts, Positions positions) {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Heading heading ? Stream.of(heading) : Stream.empty())
        .filter(heading -> !Part.hasWords(heading.words()))
        .map(
            heading ->
                positions
                    .error(Code.EMPTY_HEADING, heading.field(), "a heading here has no words")
                    .help("give the heading words, or take it out")
                    .build())
        .toList();
  }
}
