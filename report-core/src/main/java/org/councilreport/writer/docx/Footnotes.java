package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Inline;

/**
 * The footnotes (ISO/IEC 29500-1, 17.11): two that Word wants, the lines that part notes from text,
 * and those of the document by their numbers.
 */
final class Footnotes {
  private static final List<String> LINES = List.of("separator", "continuationSeparator");

  private Footnotes() {}

  static void write(Story story, List<List<Inline>> notes) {
    WordprocessingXml xml = story.xml();
    for (int i = 0; i < LINES.size(); i++) {
      xml.start("w:footnote", "w:type", LINES.get(i), "w:id", lineId(i))
          .start("w:p")
          .start("w:pPr")
          .empty("w:spacing", "w:before", "0", "w:after", "0")
          .end()
          .start("w:r")
          .empty("w:" + LINES.get(i))
          .end()
          .end()
          .end();
    }
    for (int i = 0; i < notes.size(); i++) {
      xml.start("w:footnote", "w:id", Integer.toString(i + 1));
      note(story, notes.get(i));
      xml.end();
    }
  }

  /** Writes which of them are lines, into the settings. */
  static void settings(WordprocessingXml xml) {
    xml.start("w:footnotePr");
    for (int i = 0; i < LINES.size(); i++) {
      xml.empty("w:footnote", "w:id", lineId(i));
    }
    xml.end();
  }

  private static void note(Story story, List<Inline> content) {
    ParagraphForm form = ParagraphForm.of(ParagraphStyle.FOOTNOTE);
    WordprocessingXml xml = story.xml();
    new ParagraphWriter(story)
        .write(
            form,
            () -> {
              xml.start("w:r").start("w:rPr").value("w:rStyle", CharacterStyle.NOTE_MARK).end();
              xml.empty("w:footnoteRef").end();
              xml.start("w:r").start("w:t", "xml:space", "preserve").text(" ").end().end();
              story.runs(form, content);
            });
  }

  private static String lineId(int line) {
    return Integer.toString(line - 1);
  }
}
