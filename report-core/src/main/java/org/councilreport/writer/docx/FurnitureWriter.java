package org.councilreport.writer.docx;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;
import org.councilreport.style.Theme;
import org.councilreport.wordtemplate.Furniture;
import org.councilreport.wordtemplate.WordTemplate;
import org.councilreport.writer.Manuscript;

/**
 * Writes what stands beside the text as headers and footers (ISO/IEC 29500-1, 17.10), below what a
 * Word template has there.
 */
final class FurnitureWriter {
  private final DocxPackage file;
  private final Manuscript manuscript;
  private final PageFurniture furniture;
  private final Bookmarks bookmarks;
  private final Optional<TemplateStyles> styles;

  FurnitureWriter(
      DocxPackage file,
      Manuscript manuscript,
      Bookmarks bookmarks,
      Optional<TemplateStyles> styles) {
    this.file = file;
    this.manuscript = manuscript;
    this.furniture = manuscript.document().furniture();
    this.bookmarks = bookmarks;
    this.styles = styles;
  }

  /** Writes the parts. A first page without the head of the others has parts of its own. */
  PageSetup write() {
    Optional<String> header = header(furniture.header(), false);
    Optional<String> footer = footer(false);
    Optional<PageSetup.FirstPage> first = Optional.empty();
    boolean titlePage = parts().map(WordTemplate.Parts::titlePage).orElse(false);
    if (titlePage || !furniture.header().equals(furniture.firstHeader())) {
      first =
          Optional.of(new PageSetup.FirstPage(header(furniture.firstHeader(), true), footer(true)));
    }
    return new PageSetup(theme().page(), header, footer, first);
  }

  private Optional<String> header(List<Inline> content, boolean ofFirstPage) {
    Optional<Furniture> template = template(Furniture.Kind.HEADER, ofFirstPage);
    boolean own = !content.isEmpty() || furniture.watermark().isPresent();
    if (template.isEmpty() && !own) {
      return Optional.empty();
    }
    Part part = file.add(PartType.HEADER);
    ParagraphForm form = ParagraphForm.of(ParagraphStyle.HEADER);
    Consumer<WordprocessingXml> text =
        xml -> {
          Story story = story(xml, part);
          new ParagraphWriter(story)
              .write(
                  form,
                  () -> {
                    furniture.watermark().ifPresent(word -> Watermark.write(xml, word, theme()));
                    story.runs(form, content);
                  });
        };
    write(part, PartType.HEADER, template, own ? Optional.of(text) : Optional.empty());
    return Optional.of(part.relationshipId());
  }

  /**
   * A foot of the template that has the page's number takes the place of ours, which has it too.
   */
  private Optional<String> footer(boolean ofFirstPage) {
    Optional<Furniture> template = template(Furniture.Kind.FOOTER, ofFirstPage);
    boolean numbered = template.map(Furniture::numbersPages).orElse(false);
    boolean own = !furniture.footer().isEmpty() && !numbered;
    if (template.isEmpty() && !own) {
      return Optional.empty();
    }
    Part part = file.add(PartType.FOOTER);
    Consumer<WordprocessingXml> text =
        xml ->
            new ParagraphWriter(story(xml, part)).write(ParagraphStyle.FOOTER, furniture.footer());
    write(part, PartType.FOOTER, template, own ? Optional.of(text) : Optional.empty());
    return Optional.of(part.relationshipId());
  }

  private void write(
      Part part,
      PartType type,
      Optional<Furniture> template,
      Optional<Consumer<WordprocessingXml>> own) {
    if (template.isPresent()) {
      template.get().resources().forEach(resource -> file.add(part, resource));
      TemplateStyles adapter = styles.orElseThrow();
      part.fill(
          Packing.of(
              TemplateFurniture.of(
                  template.get(), adapter, own.map(text -> DomXml.parse(type.bytes(text))))));
    } else {
      part.fill(file.packed(type.bytes(own.orElseThrow())));
    }
  }

  private Optional<WordTemplate.Parts> parts() {
    return manuscript.wordTemplate().map(WordTemplate::parts);
  }

  private Optional<Furniture> template(Furniture.Kind kind, boolean ofFirstPage) {
    return parts().flatMap(parts -> parts.furniture(kind, ofFirstPage));
  }

  private Theme theme() {
    return manuscript.theme();
  }

  private Story story(WordprocessingXml xml, Part part) {
    return new Story(xml, part, theme(), bookmarks, NoteMarks.plain());
  }
}
