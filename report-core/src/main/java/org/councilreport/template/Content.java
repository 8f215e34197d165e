package org.councilreport.template;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageFurniture;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;
import org.councilreport.model.Report;

/**
 * What a template has made of a report.
 *
 * @param title the document's title
 * @param logo the logo above it
 * @param blocks its body
 * @param notes its footnotes
 * @param furniture what stands on every page
 */
record Content(
    String title,
    Optional<Figure> logo,
    List<Block> blocks,
    List<List<Inline>> notes,
    PageFurniture furniture) {

  /**
   * The document of a report.
   *
   * @param report the report
   * @param theme the name of its theme
   * @param words the words for its language
   */
  Document document(Report report, String theme, Map<String, Words.Word> words) {
    Optional<LocalDate> date =
        report
            .front()
            .meeting()
            .flatMap(Meeting::date)
            .or(() -> report.front().period().map(Period::to));
    return new Document(
        new Metadata(
            report.id(),
            theme,
            title,
            report.language(),
            report.council().map(council -> council.name().text(report.language())),
            date),
        logo,
        blocks,
        notes,
        PageMarking.on(furniture, report, words),
        Optional.empty());
  }
}
