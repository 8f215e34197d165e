package org.councilreport.accessibility;

import java.util.List;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** A heading says what stands under it (WCAG 2.1, success criterion 2.4.6). */
final class EmptyHeading implements Rule {

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
