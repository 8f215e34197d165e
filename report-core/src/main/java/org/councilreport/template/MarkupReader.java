package org.councilreport.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Block;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;
import org.councilreport.picture.PictureReader;
import org.councilreport.template.MarkupNode.Element;

/**
 * Reads the markup that a template wrote into a document's content. What is wrong with it is a
 * fault of the template, at the template's line, or of the author whose field the markup names.
 */
final class MarkupReader {
  private static final int TOP_LEVEL = 2;
  private static final Set<String> FURNITURE = Set.of("header", "watermark", "footer");

  /** Fewer than a thousand pages of single lines. */
  private static final int MAX_PARAGRAPHS = 20_000;

  private final MarkupFaults faults;
  private final PictureReader pictures;
  private final TemplateGlyphs glyphs;

  /** A reader for one run of a template. */
  MarkupReader(MarkupFaults faults, PictureReader pictures, TemplateGlyphs glyphs) {
    this.faults = faults;
    this.pictures = pictures;
    this.glyphs = glyphs;
  }

  /** Reads a whole document's markup. */
  Checked<Content> read(Markup markup) {
    Optional<Content> content = root(markup).map(this::report);
    return faults.found().isEmpty() && content.isPresent()
        ? Checked.of(content.get(), List.of())
        : Checked.failed(faults.found());
  }

  /** The markup's root, when every element stands where it may; what does not is a fault. */
  Optional<Element> root(Markup markup) {
    try {
      Element root = MarkupParser.parse(markup);
      int paragraphs = new MarkupGrammar(faults).check(root);
      glyphs.check(markup, root);
      if (paragraphs > MAX_PARAGRAPHS) {
        faults.tooLong("this report has more than 20,000 paragraphs");
      }
      return Optional.of(root).filter(sound -> faults.found().isEmpty());
    } catch (MarkupParser.MarkupException e) {
      faults.add(
          e.offset(),
          1,
          String.valueOf(e.getMessage()),
          "every element needs its end, and & and < are written &amp; and &lt;");
      return Optional.empty();
    }
  }

  private Content report(Element report) {
    Targets targets = new Targets(faults, new Captions(report));
    Notes notes = new Notes(faults);
    InlineReader inlines = new InlineReader(faults, targets, notes);
    BlockReader reader = new BlockReader(faults, inlines, targets, pictures);
    List<Element> parts = new ArrayList<>(report.elements());
    PageFurniture furniture = furniture(parts, inlines);
    Optional<Figure> logo = reader.logo(parts);
    String title = reader.title(report, parts).map(element -> inlines.plain(element)).orElse("");
    List<Block> blocks = reader.blocks(parts, TOP_LEVEL, numbering(report));
    targets.check();
    if (!targets.haveToBeNamed()) {
      return new Content(title, logo, blocks, notes.texts(), furniture);
    }
    References references = new References(targets.words());
    return new Content(
        title,
        logo,
        references.inBlocks(blocks),
        notes.texts().stream().map(references::inLine).toList(),
        furniture);
  }

  private Numbering numbering(Element report) {
    String name = report.attribute("numbering").orElse("none");
    Optional<Numbering> numbering = Numbering.of(name);
    if (numbering.isEmpty()) {
      faults.add(
          report,
          "there is no numbering \"" + name + "\"",
          "there are " + String.join(", ", Numbering.names()));
    }
    return numbering.orElseGet(Numbering::none);
  }

  /** Takes what stands beside the text, with which a report ends, off its parts. */
  private PageFurniture furniture(List<Element> parts, InlineReader inlines) {
    Map<String, Element> found = new LinkedHashMap<>();
    while (!parts.isEmpty() && FURNITURE.contains(parts.get(parts.size() - 1).name())) {
      Element part = parts.remove(parts.size() - 1);
      if (found.put(part.name(), part) != null) {
        faults.add(part, "<" + part.name() + "> stands twice", "write it once, at the end");
      }
    }
    return new PageFurniture(
        line(found, "header", inlines),
        line(found, "footer", inlines),
        Optional.ofNullable(found.get("watermark"))
            .map(inlines::plain)
            .filter(words -> !words.isEmpty()));
  }

  private static List<Inline> line(Map<String, Element> found, String name, InlineReader inlines) {
    Element element = found.get(name);
    return element == null ? List.of() : inlines.read(element);
  }
}
