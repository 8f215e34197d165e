package org.councilreport.writer.html;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;
import org.councilreport.writer.Companion;

/**
 * Writes what stands above and below the text: whose it is, the word across its pages, the other
 * files of the same document, the foot.
 *
 * @param draft the file
 * @param words what is said there in the document's language
 */
record Furniture(Draft draft, Words words) {
  private static final long KILOBYTE = 1000;
  private static final long MEGABYTE = 1000 * KILOBYTE;

  /** Writes what stands above the title. */
  void header(List<Companion> beside) {
    Html html = draft.html();
    html.start("header").line();
    word();
    publisher();
    companions(beside);
    html.endLine();
  }

  /** The word that runs across pages in print, where it cannot be missed. */
  private void word() {
    draft
        .document()
        .furniture()
        .watermark()
        .ifPresent(word -> draft.html().element("p", word, "class", "watermark").line());
  }

  private void publisher() {
    Document document = draft.document();
    PageFurniture furniture = document.furniture();
    List<List<Inline>> first = RunningLines.withoutPages(furniture.firstHeader());
    List<List<Inline>> head =
        first.isEmpty() ? RunningLines.withoutPages(furniture.header()) : first;
    for (List<Inline> line : head) {
      draft.html().start("p", "class", "publisher");
      draft.writePlain(line).endLine();
    }
    if (head.isEmpty()) {
      Optional<String> author = document.metadata().author();
      author.ifPresent(name -> draft.html().element("p", name, "class", "publisher").line());
    }
  }

  private void companions(List<Companion> beside) {
    if (beside.isEmpty()) {
      return;
    }
    Html html = draft.html();
    String label = draft.anchors().next("formats");
    html.start("nav", "class", "formats", "aria-labelledby", label).line();
    html.element("p", words.formats(), words.attributes(draft, "id", label)).line();
    html.start("ul").line();
    for (Companion file : beside) {
      html.start("li");
      html.element("a", name(file) + " (" + size(file.size()) + ")", "href", file.fileName());
      html.endLine();
    }
    html.endLine().endLine();
  }

  private static String name(Companion file) {
    return switch (file.format()) {
      case PDF -> "PDF";
      case DOCX -> "Word";
      case HTML -> "HTML";
    };
  }

  private static String size(long bytes) {
    return bytes < MEGABYTE
        ? Math.max(1, Math.round((double) bytes / KILOBYTE)) + " KB"
        : Decimals.of(Math.round(10.0 * bytes / MEGABYTE) / 10.0) + " MB";
  }

  /** Writes what stands below the text: what the foot says beside the number of the page. */
  void footer() {
    List<List<Inline>> lines = RunningLines.withoutPages(draft.document().furniture().footer());
    if (lines.isEmpty()) {
      return;
    }
    draft.html().start("footer").line();
    for (List<Inline> line : lines) {
      draft.html().start("p");
      draft.writePlain(line).endLine();
    }
    draft.html().endLine();
  }
}
