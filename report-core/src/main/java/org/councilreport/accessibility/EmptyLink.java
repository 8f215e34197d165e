package org.councilreport.accessibility;

import java.util.List;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** A link's words say where it leads (WCAG 2.1, success criterion 2.4.4). */
final class EmptyLink implements Rule {

  @Override
  public List<Diagnostic> check(Document document, List<Part> parts, Positions positions) {
    return parts.stream()
        .flatMap(part -> part instanceof Part.Anchor link ? Stream.of(link) : Stream.empty())
        .filter(link -> !Part.hasWords(link.words()))
        .map(
            link ->
                positions
                    .error(
                        Code.EMPTY_LINK,
                        link.field(),
                        "the link to " + link.target() + " has no words")
                    .help("give the link words that say what it leads to")
                    .build())
        .toList();
  }
}
