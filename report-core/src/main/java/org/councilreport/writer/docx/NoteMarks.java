package org.councilreport.writer.docx;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * The marks of footnotes (ISO/IEC 29500-1, 17.11). The first mark of a note brings it to the foot
 * of its page, and Word counts it; each later one repeats the number of the first. Word has no
 * notes outside the main text, so marks there are plain.
 */
final class NoteMarks {
  private final boolean inMainText;
  private final Set<Integer> seen = new HashSet<>();

  private NoteMarks(boolean inMainText) {
    this.inMainText = inMainText;
  }

  static NoteMarks ofMainText() {
    return new NoteMarks(true);
  }

  static NoteMarks plain() {
    return new NoteMarks(false);
  }

  /** Writes a note's mark. */
  void write(WordprocessingXml xml, Bookmarks bookmarks, int number) {
    if (!inMainText) {
      run(xml, () -> xml.text("w:t", Integer.toString(number)));
    } else if (seen.add(number)) {
      Runnable mark = () -> xml.empty("w:footnoteReference", "w:id", Integer.toString(number));
      bookmarks.write(xml, List.of(name(number)), () -> run(xml, mark));
    } else {
      xml.start("w:fldSimple", "w:instr", FieldCode.NOTEREF.code(name(number) + " \\f \\h"));
      run(xml, () -> xml.text("w:t", Integer.toString(number)));
      xml.end();
    }
  }

  private static String name(int number) {
    return "_Note" + number;
  }

  private static void run(WordprocessingXml xml, Runnable content) {
    xml.start("w:r").start("w:rPr").value("w:rStyle", CharacterStyle.NOTE_MARK).end();
    content.run();
    xml.end();
  }
}
