package org.councilreport.writer.html;

import java.util.List;
import org.councilreport.document.Block;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;

/**
 * Writes a table of contents as navigation: links to the headings, nested as they are.
 *
 * @param draft the file
 * @param contents what it lists
 */
record ContentsWriter(Draft draft, TableOfContents contents) {
  /** Writes it under a heading of this level. */
  Html write(int level) {
    Html html = draft.html();
    String id = draft.anchors().next("contents");
    html.start("nav", "class", "contents", "aria-labelledby", id).line();
    html.element("h" + level, contents.title(), "id", id).line();
    entries(draft.document().blocks(), 2);
    return html.endLine();
  }

  private void entries(List<Block> blocks, int level) {
    List<Section> sections =
        blocks.stream().filter(Section.class::isInstance).map(Section.class::cast).toList();
    if (level > contents.depth() || sections.isEmpty()) {
      return;
    }
    Html html = draft.html();
    html.start("ol").line();
    for (Section section : sections) {
      html.start("li");
      html.start("a", "href", "#" + draft.anchors().heading(section).orElseThrow());
      section.number().ifPresent(number -> html.element("span", number + " ", "class", "number"));
      InlineWriter.ofEntry(draft).write(section.title()).end();
      entries(section.blocks(), level + 1);
      html.endLine();
    }
    html.endLine();
  }
}
