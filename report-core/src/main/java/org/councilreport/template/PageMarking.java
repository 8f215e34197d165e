package org.councilreport.template;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.PageFurniture;
import org.councilreport.document.Span;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.model.Classification;
import org.councilreport.model.Classification.Level;
import org.councilreport.model.Report;

/**
 * Says on every page who may see a document, whatever its template prints: in the foot, and behind
 * the text of what is exempt. The most closed part decides, because a page may hold any of them.
 */
final class PageMarking {
  /** The word behind the text of exempt pages. */
  static final String MARK = "exemptMark";

  private PageMarking() {}

  /**
   * The furniture with its marking; as it is when everyone may see all of the report.
   *
   * @param furniture what the template put beside the text
   * @param report the report
   * @param words the words for its language
   */
  static PageFurniture on(PageFurniture furniture, Report report, Map<String, Words.Word> words) {
    Level level =
        Classification.in(report).stream()
            .map(Classification::level)
            .max(Comparator.naturalOrder())
            .orElse(Level.PUBLIC);
    if (level == Level.PUBLIC) {
      return furniture;
    }
    List<Inline> foot = new ArrayList<>();
    Optional.ofNullable(words.get(level.word()))
        .map(word -> words(word, report))
        .ifPresent(foot::add);
    if (!furniture.footer().isEmpty()) {
      // On a line of its own, because a screen has no pages and leaves out a line that counts them.
      foot.add(new LineBreak());
      foot.addAll(furniture.footer());
    }
    Optional<String> mark =
        level == Level.PART_II
            ? Optional.ofNullable(words.get(MARK)).map(Words.Word::text)
            : Optional.empty();
    return new PageFurniture(
        furniture.header(), furniture.firstHeader(), foot, mark.or(furniture::watermark));
  }

  private static Inline words(Words.Word word, Report report) {
    Inline text = new Strong(List.of(new Text(word.text())));
    return word.language().getLanguage().equals(report.language().getLanguage())
        ? text
        : new Span(word.language(), List.of(text));
  }
}
