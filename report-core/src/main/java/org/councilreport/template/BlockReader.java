package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Block;
import org.councilreport.document.Callout;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Division;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.ListNumbering;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Quote;
import org.councilreport.document.Section;
import org.councilreport.document.TableOfContents;
import org.councilreport.picture.PictureReader;
import org.councilreport.template.MarkupNode.Element;

/** Reads the blocks of the markup. */
final class BlockReader {
  /** Stands for the level of blocks that no heading can be among. */
  private static final int NO_LEVEL = Document.MAX_HEADING_LEVEL + 1;

  private static final Map<String, Callout.Kind> CALLOUTS =
      Map.of(
          "risk", Callout.Kind.RISK,
          "decision", Callout.Kind.DECISION,
          "goodNews", Callout.Kind.GOOD_NEWS,
          "note", Callout.Kind.NOTE);

  private final MarkupFaults faults;
  private final InlineReader inlines;
  private final Targets targets;
  private final TableReader tables;
  private final FigureReader figures;

  /** How many numbered lists the block that is read stands in. */
  private int numberedLists;

  BlockReader(MarkupFaults faults, InlineReader inlines, Targets targets, PictureReader pictures) {
    this.faults = faults;
    this.inlines = inlines;
    this.targets = targets;
    this.tables = new TableReader(faults, inlines, targets);
    this.figures = new FigureReader(faults, inlines, targets, pictures);
  }

  /**
   * Reads blocks.
   *
   * @param level the level of the headings among them
   * @param numbering what their headings and paragraphs take their numbers from
   */
  List<Block> blocks(List<Element> elements, int level, Numbering numbering) {
    List<Block> blocks = new ArrayList<>(elements.size());
    for (Element element : elements) {
      block(element, level, numbering).ifPresent(blocks::add);
    }
    return List.copyOf(blocks);
  }

  /** Takes the logo, with which a report may begin, off its parts. */
  Optional<Figure> logo(List<Element> parts) {
    return parts.isEmpty() || !parts.get(0).name().equals("logo")
        ? Optional.empty()
        : figures.logo(parts.remove(0));
  }

  /** Takes the title, with which a report and a section begin, off their parts. */
  Optional<Element> title(Element parent, List<Element> parts) {
    if (parts.isEmpty() || !parts.get(0).name().equals("title")) {
      String message = "<" + parent.name() + "> does not begin with a title";
      faults.add(parent, message, "write <title>…</title> first");
      return Optional.empty();
    }
    return Optional.of(parts.remove(0));
  }

  private Optional<Block> block(Element element, int level, Numbering numbering) {
    return switch (element.name()) {
      case "p" -> Optional.of(new Paragraph(numbering.paragraph(), inlines.notEmpty(element)));
      case "ul", "ol" -> list(element);
      case "dl" -> descriptions(element);
      case "section" -> section(element, level, numbering);
      case "blockquote" -> notEmpty(element, within(element)).map(Quote::new);
      case "aside" -> callout(element);
      case "div" -> division(element, numbering);
      case "toc" -> contents(element);
      case "table" -> tables.read(element);
      case "figure" -> figures.figure(element);
      case "chart" -> figures.chart(element);
      default -> {
        String message = "<" + element.name() + "> stands in the wrong order";
        faults.add(element, message, "write a logo first, then one title, and one footer last");
        yield Optional.empty();
      }
    };
  }

  private Optional<Block> section(Element section, int level, Numbering numbering) {
    if (level > Document.MAX_HEADING_LEVEL) {
      tooDeep(section);
      return Optional.empty();
    }
    boolean numbered = Attributes.truth(section, "numbered", true, faults);
    Numbering own = numbered ? numbering : Numbering.none();
    List<Element> parts = section.elements();
    List<Inline> title = title(section, parts).map(inlines::read).orElse(List.of());
    Optional<String> number = own.heading(level);
    Optional<String> id = targets.declare(section, number, title);
    List<Block> blocks = blocks(parts, level + 1, own);
    return Optional.of(new Section(section.attribute("field"), id, number, title, blocks));
  }

  /** The blocks of what can hold no heading, and whose paragraphs take no numbers. */
  private List<Block> within(Element parent) {
    return blocks(parent.elements(), NO_LEVEL, Numbering.none());
  }

  private Optional<List<Block>> notEmpty(Element parent, List<Block> blocks) {
    if (blocks.isEmpty()) {
      inlines.empty(parent);
    }
    return Optional.of(blocks).filter(some -> !some.isEmpty());
  }

  private Optional<Block> callout(Element aside) {
    String kind = aside.attribute("kind").orElse("");
    if (!CALLOUTS.containsKey(kind)) {
      faults.add(
          aside,
          "there is no callout of the kind \"" + kind + "\"",
          "there are " + String.join(", ", CALLOUTS.keySet().stream().sorted().toList()));
    }
    List<Element> parts = aside.elements();
    List<Inline> heading =
        !parts.isEmpty() && parts.get(0).name().equals("title")
            ? inlines.notEmpty(parts.remove(0))
            : List.of();
    return notEmpty(aside, blocks(parts, NO_LEVEL, Numbering.none()))
        .map(
            blocks -> new Callout(CALLOUTS.getOrDefault(kind, Callout.Kind.NOTE), heading, blocks));
  }

  private Optional<Block> division(Element div, Numbering numbering) {
    Locale language = Attributes.language(div, faults);
    return notEmpty(div, blocks(div.elements(), NO_LEVEL, numbering))
        .map(blocks -> new Division(language, blocks));
  }

  private Optional<Block> contents(Element toc) {
    String depth = toc.attribute("depth").orElse("3");
    if (!depth.matches("[2-6]")) {
      faults.add(toc, "\"" + depth + "\" is not a heading level", "write depth=\"3\"");
      return Optional.empty();
    }
    return Optional.of(
        new TableOfContents(toc.attribute("title").orElse(""), Integer.parseInt(depth)));
  }

  private Optional<Block> list(Element list) {
    boolean numbered = list.name().equals("ol");
    numberedLists += numbered ? 1 : 0;
    List<ListItem> items = list.elements().stream().map(this::item).toList();
    numberedLists -= numbered ? 1 : 0;
    if (items.isEmpty()) {
      inlines.empty(list);
      return Optional.empty();
    }
    int start = start(list);
    ListNumbering numbering =
        numbered
            ? ListNumbering.numbered(numberedLists, start, items.size())
            : ListNumbering.BULLET;
    return Optional.of(new ListBlock(numbering, start, items));
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
        block(element, NO_LEVEL, Numbering.none()).ifPresent(blocks::add);
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
    List<Element> parts = list.elements();
    List<DescriptionList.Entry> entries = new ArrayList<>();
    int at = 0;
    while (at < parts.size()) {
      Element term = parts.get(at);
      List<Element> descriptions =
          parts.stream().skip(at + 1L).takeWhile(part -> part.name().equals("dd")).toList();
      if (!term.name().equals("dt") || descriptions.isEmpty()) {
        String message = "<" + term.name() + "> has no partner";
        faults.add(term, message, "write each <dt>, then the <dd> or several that belong to it");
        return Optional.empty();
      }
      entries.add(
          new DescriptionList.Entry(
              inlines.notEmpty(term), descriptions.stream().map(inlines::notEmpty).toList()));
      at += 1 + descriptions.size();
    }
    if (entries.isEmpty()) {
      inlines.empty(list);
      return Optional.empty();
    }
    return Optional.of(new DescriptionList(entries));
  }

  private void tooDeep(Element section) {
    String help =
        section.attribute("field").isEmpty()
            ? "write it outside the section around it"
            : section.attribute("offset").isEmpty()
                ? "move it one level up"
                : "take one # off, or write the words without #";
    faults.add(
        Code.DEPTH,
        section,
        "this heading is nested too deep: documents have six levels of headings",
        help);
  }
}
