package org.councilreport.template;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.CaptionNumber.Sequence;
import org.councilreport.document.Inline;
import org.councilreport.document.Text;
import org.councilreport.template.MarkupNode.Element;

/** Numbers the captions of one document, where its template has a word for what is numbered. */
final class Captions {
  private final Map<Sequence, String> words = new EnumMap<>(Sequence.class);
  private final Map<Sequence, Integer> counts = new EnumMap<>(Sequence.class);

  /** Begins to count, with the words that stand on the markup's root. */
  Captions(Element report) {
    report.attribute("table-label").ifPresent(word -> words.put(Sequence.TABLE, word));
    report.attribute("figure-label").ifPresent(word -> words.put(Sequence.FIGURE, word));
  }

  /**
   * A caption as printed.
   *
   * @param label what references to it print, such as Table 1; empty where there are no numbers
   * @param content the label, if there is one, and the author's words
   */
  record Caption(Optional<String> label, List<Inline> content) {}

  /** Numbers the next caption of a sequence. Where there is no caption, nothing is counted. */
  Caption next(Sequence sequence, List<Inline> caption) {
    String word = words.get(sequence);
    if (word == null || caption.isEmpty()) {
      return new Caption(Optional.empty(), caption);
    }
    int number = counts.merge(sequence, 1, Integer::sum);
    List<Inline> content = new ArrayList<>();
    content.add(new Text(word + " "));
    content.add(new CaptionNumber(sequence, number));
    content.add(new Text(": "));
    content.addAll(caption);
    return new Caption(Optional.of(word + " " + number), content);
  }
}
