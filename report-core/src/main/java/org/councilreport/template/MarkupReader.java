package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Text;
import org.councilreport.template.MarkupNode.Element;

/**
 * Reads the markup that a template wrote into blocks. What is wrong with it is a fault of the
 * template, at the template's line; only headings nested too deep are the author's.
 */
final class MarkupReader {
  private static final int TOP_LEVEL = 2;

  /** Fewer than a thousand pages of single lines. */
  private static final int MAX_PARAGRAPHS = 20_000;

  private final MarkupFaults faults;
  private final InlineReader inlines;
  private final Positions positions;

  MarkupReader(MarkupFaults faults, Positions positions) {
    this.faults = faults;
    this.inlines = new InlineReader(faults);
    this.positions = positions;
  }

  /** Reads a whole document's markup. */
  Checked<Content> read(String markup) {
    Optional<Content> content = Optional.empty();
    try {
      Element root = MarkupParser.parse(markup);
      new MarkupGrammar(faults).check(root);
      if (paragraphs(root) > MAX_PARAGRAPHS) {
        faults.add(
            positions
                .error(Code.LIMIT, "", "this report has more than 20,000 paragraphs")
                .help("divide the report into several")
                .build());
      }
      if (faults.found().isEmpty()) {
        content = Optional.of(report(root));
      }
    } catch (MarkupParser.MarkupException e) {
      faults.add(
          e.offset(),
          1,
          String.valueOf(e.getMessage()),
          "every element needs its end, and & and < are written &amp; and &lt;");
    }
    return faults.found().isEmpty() && content.isPresent()
        ? Checked.of(content.get(), List.of())
        : Checked.failed(faults.found());
  }

  private static int paragraphs(Element element) {
    int inside = elements(element).stream().mapToInt(MarkupReader::paragraphs).sum();
    return inside + (element.name().equals("p") ? 1 : 0);
  }

  private Content report(Element report) {
    List<Element> parts = elements(report);
    List<Inline> footer = List.of();
    if (!parts.isEmpty() && last(parts).name().equals("footer")) {
      footer = inlines.read(parts.remove(parts.size() - 1));
    }
    List<Inline> title = title(report, parts);
    StringBuilder words = new StringBuilder();
    for (Inline inline : title) {
      if (inline instanceof Text text) {
        words.append(text.value());
      } else {
        faults.add(report, "the report's <title> holds more than text", "write it without markup");
      }
    }
    return new Content(words.toString(), blocks(parts, TOP_LEVEL), footer);
  }

  private Optional<Block> section(Element section, int level) {
    if (level > Document.MAX_HEADING_LEVEL) {
      tooDeep(section);
      return Optional.empty();
    }
    List<Element> parts = elements(section);
    List<Inline> title = title(section, parts);
    return Optional.of(new Section(section.attribute("field"), title, blocks(parts, level + 1)));
  }

  /** Takes the title, with which a report and a section begin, off their parts. */
  private List<Inline> title(Element parent, List<Element> parts) {
    if (parts.isEmpty() || !parts.get(0).name().equals("title")) {
      String message = "<" + parent.name() + "> does not begin with a title";
      faults.add(parent, message, "write <title>…</title> first");
      return List.of();
    }
    return inlines.read(parts.remove(0));
  }

  private List<Block> blocks(List<Element> elements, int level) {
    return elements.stream().flatMap(element -> block(element, level).stream()).toList();
  }

  private Optional<Block> block(Element element, int level) {
    return switch (element.name()) {
      case "p" -> Optional.of(new Paragraph(inlines.notEmpty(element)));
      case "ul", "ol" -> list(element);
      case "dl" -> descriptions(element);
      case "section" -> section(element, level);
      default -> {
        String message = "<" + element.name() + "> stands in the wrong order";
        faults.add(element, message, "write one title first, and one footer last");
        yield Optional.empty();
      }
    };
  }

  private Optional<Block> list(Element list) {
    List<ListItem> items = elements(list).stream().map(this::item).toList();
    if (items.isEmpty()) {
      inlines.empty(list);
      return Optional.empty();
    }
    ListNumbering numbering =
        list.name().equals("ol") ? ListNumbering.DECIMAL : ListNumbering.BULLET;
    return Optional.of(new ListBlock(numbering, start(list), items));
  }

  private int start(Element list) {
    String start = list.attribute("start").orElse("1");
    if (!start.matches("[0-9]{1,9}")) {
      faults.add(list, "\"" + start + "\" is not a number to start from", "write start=\"1\"");
      return 1;
    }
    return Integer.parseInt(start);
  }

  /** Text that stands in an item by itself is a paragraph. */
  private ListItem item(Element item) {
    List<Block> blocks = new ArrayList<>();
    InlineText text = new InlineText();
    for (MarkupNode child : item.children()) {
      if (child instanceof Element element && !InlineReader.isInline(element)) {
        paragraph(text).ifPresent(blocks::add);
        text = new InlineText();
        block(element, TOP_LEVEL).ifPresent(blocks::add);
      } else {
        inlines.read(child, text);
      }
    }
    paragraph(text).ifPresent(blocks::add);
    if (blocks.isEmpty()) {
      inlines.empty(item);
    }
    return new ListItem(blocks);
  }

  private static Optional<Block> paragraph(InlineText text) {
    List<Inline> content = text.finish();
    return content.isEmpty() ? Optional.empty() : Optional.of(new Paragraph(content));
  }

  private Optional<Block> descriptions(Element list) {
    List<Element> parts = elements(list);
    List<DescriptionList.Entry> entries = new ArrayList<>();
    for (int i = 0; i < parts.size(); i += 2) {
      boolean pair =
          i + 1 < parts.size()
              && parts.get(i).name().equals("dt")
              && parts.get(i + 1).name().equals("dd");
      if (!pair) {
        String message = "<" + parts.get(i).name() + "> has no partner";
        faults.add(parts.get(i), message, "write each <dt> and its <dd> one after the other");
        return Optional.empty();
      }
      entries.add(
          new DescriptionList.Entry(
              inlines.notEmpty(parts.get(i)), inlines.notEmpty(parts.get(i + 1))));
    }
    if (entries.isEmpty()) {
      inlines.empty(list);
      return Optional.empty();
    }
    return Optional.of(new DescriptionList(entries));
  }

  private void tooDeep(Element section) {
    String message = "this heading is nested too deep: documents have six levels of headings";
    String field = section.attribute("field").orElse("");
    String offset = section.attribute("offset").orElse("");
    if (field.isEmpty()) {
      faults.add(section, message, "write it outside the section around it");
    } else if (offset.matches("[0-9]{1,9}")) {
      int at = Integer.parseInt(offset);
      faults.add(
          positions
              .error(Code.DEPTH, field, at, 1, message)
              .help("take one # off, or write the words without #")
              .build());
    } else {
      faults.add(positions.error(Code.DEPTH, field, message).help("move it one level up").build());
    }
  }

  private static List<Element> elements(Element parent) {
    List<Element> elements = new ArrayList<>();
    for (MarkupNode child : parent.children()) {
      if (child instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }

  private static Element last(List<Element> elements) {
    return elements.get(elements.size() - 1);
  }
}
