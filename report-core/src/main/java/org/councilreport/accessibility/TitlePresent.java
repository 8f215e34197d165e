package org.councilreport.accessibility;

import java.util.List;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;

/** A document has a title with words (ISO 14289-1, 7.1; WCAG 2.1, success criterion 2.4.2). */
final class TitlePresent implements Rule {

  @Override
  public List<Diagnostic> check(Document document, List<Part> parts, Positions positions) {
    if (Part.hasWords(document.metadata().title())) {
      return List.of();
    }
    return List.of(
        positions
            .error(Code.EMPTY_HEADING, "title", "the document's title has no words")
            .help("say in the title what the report is")
            .build());
  }
}
