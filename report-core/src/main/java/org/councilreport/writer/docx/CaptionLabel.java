package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.CaptionNumber;
import org.councilreport.document.Inline;

/**
 * A caption in two parts.
 *
 * @param label its word and number, such as Table 1
 * @param rest what follows them
 */
record CaptionLabel(List<Inline> label, List<Inline> rest) {

  /** The parts of a caption; empty where it has no number. */
  static Optional<CaptionLabel> of(List<Inline> caption) {
    for (int i = 0; i < caption.size(); i++) {
      if (caption.get(i) instanceof CaptionNumber) {
        return Optional.of(
            new CaptionLabel(caption.subList(0, i + 1), caption.subList(i + 1, caption.size())));
      }
    }
    return Optional.empty();
  }

  String words() {
    return PlainText.of(label);
  }
}
