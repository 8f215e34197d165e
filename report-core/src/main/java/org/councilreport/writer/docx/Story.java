package org.councilreport.writer.docx;

import java.util.List;
import org.councilreport.document.Inline;
import org.councilreport.style.Theme;

/**
 * The text of a part while it is written, with what its paragraphs need of the rest of the file.
 *
 * @param xml the part's XML
 * @param part the part
 * @param theme the looks
 * @param bookmarks where references lead
 * @param notes how marks of footnotes are written
 */
record Story(WordprocessingXml xml, Part part, Theme theme, Bookmarks bookmarks, NoteMarks notes) {

  /** Writes the text of a paragraph of this form. */
  void runs(ParagraphForm form, List<Inline> content) {
    runs(form).write(content);
  }

  /** Writes the text of paragraphs of this form. */
  RunWriter runs(ParagraphForm form) {
    return new RunWriter(this, form.style().isBold(theme), form.language());
  }
}
