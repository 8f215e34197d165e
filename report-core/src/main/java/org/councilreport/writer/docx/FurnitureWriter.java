package org.councilreport.writer.docx;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;
import org.councilreport.style.Theme;

/** Writes what stands beside the text as headers and footers (ISO/IEC 29500-1, 17.10). */
final class FurnitureWriter {
  private final DocxPackage file;
  private final Theme theme;
  private final Bookmarks bookmarks;
  private final PageFurniture furniture;

  FurnitureWriter(DocxPackage file, Theme theme, Bookmarks bookmarks, PageFurniture furniture) {
    this.file = file;
    this.theme = theme;
    this.bookmarks = bookmarks;
    this.furniture = furniture;
  }

  /** Writes the parts. A first page without the head of the others has parts of its own. */
  PageSetup write() throws IOException {
    Optional<String> header = header(furniture.header());
    Optional<String> footer = footer();
    Optional<PageSetup.FirstPage> first = Optional.empty();
    if (!furniture.header().isEmpty()) {
      first = Optional.of(new PageSetup.FirstPage(header(List.of()), footer()));
    }
    return new PageSetup(theme.page(), header, footer, first);
  }

  private Optional<String> header(List<Inline> content) throws IOException {
    if (content.isEmpty() && furniture.watermark().isEmpty()) {
      return Optional.empty();
    }
    Part part = file.add(PartType.HEADER);
    part.write(
        xml -> {
          Story story = story(xml, part);
          new ParagraphWriter(story)
              .write(
                  ParagraphForm.of(ParagraphStyle.HEADER),
                  () -> {
                    furniture.watermark().ifPresent(word -> Watermark.write(xml, word, theme));
                    story.runs(ParagraphForm.of(ParagraphStyle.HEADER), content);
                  });
        });
    return Optional.of(part.relationshipId());
  }

  private Optional<String> footer() throws IOException {
    if (furniture.footer().isEmpty()) {
      return Optional.empty();
    }
    Part part = file.add(PartType.FOOTER);
    part.write(
        xml ->
            new ParagraphWriter(story(xml, part)).write(ParagraphStyle.FOOTER, furniture.footer()));
    return Optional.of(part.relationshipId());
  }

  private Story story(WordprocessingXml xml, Part part) {
    return new Story(xml, part, theme, bookmarks, NoteMarks.plain());
  }
}
