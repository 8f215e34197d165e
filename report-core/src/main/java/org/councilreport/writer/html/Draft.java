package org.councilreport.writer.html;

import java.util.List;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.layout.ChartLayout;
import org.councilreport.style.Theme;

/**
 * A file in the making.
 *
 * @param document what it holds
 * @param theme its looks
 * @param charts draws charts
 * @param html the content of its body, so far
 * @param inks the colours used so far
 * @param widths the widths of columns used so far
 * @param anchors the ids of its elements
 * @param notes the marks of footnotes, so far
 */
record Draft(
    Document document,
    Theme theme,
    ChartLayout charts,
    Html html,
    Inks inks,
    Widths widths,
    Anchors anchors,
    NoteMarks notes) {

  static Draft of(Document document, Theme theme, ChartLayout charts, StringBuilder body) {
    return new Draft(
        document,
        theme,
        charts,
        new Html(body),
        new Inks(),
        new Widths(),
        Anchors.of(document.blocks()),
        new NoteMarks(document.notes().size()));
  }

  /** Writes text whose links and footnote marks lead somewhere. */
  Html write(List<Inline> content) {
    return InlineWriter.ofText(this).write(content);
  }

  /** Writes text as it stands in a link or outside the main text. */
  Html writePlain(List<Inline> content) {
    return InlineWriter.ofLink(this).write(content);
  }
}
