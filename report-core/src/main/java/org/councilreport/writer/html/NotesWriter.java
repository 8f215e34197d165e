package org.councilreport.writer.html;

import java.util.List;
import org.councilreport.document.Inline;

/**
 * Writes the footnotes below the text, with the way back to each of their marks.
 *
 * @param draft the file, whose text has been written
 * @param words what is said there in the document's language
 */
record NotesWriter(Draft draft, Words words) {
  void write() {
    List<List<Inline>> notes = draft.document().notes();
    if (notes.isEmpty()) {
      return;
    }
    Html html = draft.html();
    String id = draft.anchors().next("notes");
    html.start("section", "class", "notes", "role", "doc-endnotes", "aria-labelledby", id).line();
    html.element("h2", words.notes(), words.attributes(draft, "id", id)).line();
    html.start("ol").line();
    for (int i = 0; i < notes.size(); i++) {
      html.start("li", "id", NoteMarks.note(i + 1)).start("p");
      InlineWriter.ofNote(draft).write(notes.get(i));
      back(i + 1);
      html.end().endLine();
    }
    html.endLine().endLine();
  }

  /** The number tells a screen reader's user, who may hear nothing but links, where it leads. */
  private void back(int number) {
    List<String> marks = draft.notes().marksOf(number);
    for (int i = 0; i < marks.size(); i++) {
      String seen = words.back() + (marks.size() == 1 ? "" : " " + (i + 1));
      String href = "#" + marks.get(i);
      String name = seen + " [" + number + "]";
      draft.html().text(" ");
      draft
          .html()
          .element(
              "a",
              seen,
              words.attributes(draft, "href", href, "role", "doc-backlink", "aria-label", name));
    }
  }
}
