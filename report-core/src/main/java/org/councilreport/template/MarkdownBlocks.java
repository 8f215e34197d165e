package org.councilreport.template;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.commonmark.ext.gfm.tables.TableBlock;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.BulletList;
import org.commonmark.node.CustomBlock;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Heading;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.ListBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Node;
import org.commonmark.node.OrderedList;
import org.commonmark.node.Paragraph;
import org.commonmark.node.ThematicBreak;
import org.councilreport.diagnostic.Code;
import org.councilreport.style.Theme;

/**
 * Writes the blocks of a text in CommonMark as markup. In place of a block that is refused stands a
 * paragraph, so that reading can go on and find the other faults; it is never printed.
 */
final class MarkdownBlocks extends AbstractVisitor {
  /** The outermost headings of a text have # or ##; with more of them, some are missing. */
  private static final int DEEPEST_FIRST = 2;

  private static final String REFUSED = "<p>" + MarkdownInlines.REFUSED + "</p>\n";
  private final MarkdownFaults faults;
  private final StringBuilder markup = new StringBuilder();
  private final MarkdownInlines inlines;
  private final MarkdownTables tables;
  private final List<MarkdownNotes.Definition> notes = new ArrayList<>();
  private final List<LinkReferenceDefinition> definitions = new ArrayList<>();
  private final Deque<Integer> sections = new ArrayDeque<>();
  private int topLevel;
  private int lists;

  MarkdownBlocks(String source, MarkdownFaults faults) {
    this.faults = faults;
    this.inlines = new MarkdownInlines(source, faults, markup);
    this.tables = new MarkdownTables(source, faults, inlines, markup);
  }

  String convert(Node document) {
    defineNotes(document);
    document.accept(this);
    for (MarkdownNotes.Definition note : notes) {
      if (!inlines.notesUsed().contains(note.label())) {
        faults.refuse(
            note,
            "nothing refers to this footnote, so it would not be printed",
            "write [^" + note.label() + "] where it belongs, or take this paragraph out");
      }
    }
    for (LinkReferenceDefinition definition : definitions) {
      if (!inlines.targets().contains(definition.getDestination())) {
        faults.refuse(
            definition,
            "no link uses this address, so it would not be printed",
            "write [words](address) where the link belongs, or take this line out");
      }
    }
    return markup.toString();
  }

  /** Writes what stands in the one paragraph of a text that may have no other. */
  String sentences(Node document) {
    Node first = document.getFirstChild();
    Node stray = first instanceof Paragraph ? first.getNext() : first;
    if (stray != null) {
      faults.refuse(
          stray,
          "only sentences may stand here, in one paragraph",
          "write it without lists, headings and empty lines");
      markup.append(MarkdownInlines.REFUSED);
    } else if (first != null) {
      inlines.children(first);
    }
    return markup.toString();
  }

  /** Footnotes are known before the text that refers to them is written. */
  private void defineNotes(Node document) {
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      if (node instanceof MarkdownNotes.Definition note) {
        notes.add(note);
        inlines.define(note);
      }
    }
  }

  @Override
  public void visit(Document document) {
    tables.findCaptions(document);
    topLevel = topLevel(document);
    visitChildren(document);
    closeSections(1);
  }

  @Override
  public void visit(Heading heading) {
    if (!(heading.getParent() instanceof Document)) {
      faults.refuse(
          heading,
          "a heading may not stand in a list or a quotation",
          "end it before the heading, or write **words** in place of a heading");
      markup.append(REFUSED);
      return;
    }
    closeSections(heading.getLevel());
    int due = sections.isEmpty() ? topLevel : sections.peek() + 1;
    if (heading.getLevel() > due) {
      faults.refuse(
          heading,
          "this heading skips a level",
          "write it with "
              + "#".repeat(due)
              + (sections.isEmpty() ? "" : ", one level below the heading it belongs under"));
    }
    // The origin lets a heading that the template nests too deep be found again.
    markup.append("<section").append(faults.origin(heading)).append(">\n<title>");
    sections.push(heading.getLevel());
    inlines.heading(heading);
    markup.append("</title>\n");
  }

  @Override
  public void visit(Paragraph paragraph) {
    if (tables.isCaption(paragraph)) {
      return;
    }
    Optional<MarkdownPicture> picture = MarkdownPicture.in(paragraph);
    if (picture.isPresent() && paragraph.getParent() instanceof Document) {
      markup.append(picture.get().markup(faults));
      return;
    }
    markup.append("<p>");
    inlines.children(paragraph);
    markup.append("</p>\n");
  }

  @Override
  public void visit(BulletList list) {
    list(list, "<ul>\n", "</ul>\n");
  }

  @Override
  public void visit(OrderedList list) {
    int start = list.getMarkerStartNumber() == null ? 1 : list.getMarkerStartNumber();
    list(list, "<ol start=\"" + start + "\">\n", "</ol>\n");
  }

  @Override
  public void visit(ListItem item) {
    markup.append("<li>");
    if (item.getFirstChild() == null) {
      faults.refuse(
          item, "this list item is empty", "write something after its mark, or take it out");
      markup.append(REFUSED);
    }
    visitChildren(item);
    markup.append("</li>\n");
  }

  @Override
  public void visit(BlockQuote quote) {
    if (!(quote.getParent() instanceof Document) || quote.getFirstChild() == null) {
      faults.refuse(
          quote,
          quote.getFirstChild() == null
              ? "this quotation is empty"
              : "a quotation may not stand in a list or another quotation",
          "end the list or the outer quotation before it; to print > itself, write \\>");
      markup.append(REFUSED);
      return;
    }
    markup.append("<blockquote").append(faults.origin(quote)).append(">\n");
    visitChildren(quote);
    markup.append("</blockquote>\n");
  }

  @Override
  public void visit(CustomBlock block) {
    if (block instanceof MarkdownNotes.Definition && block.getParent() instanceof Document) {
      return; // written where it is referred to
    } else if (block instanceof TableBlock table && table.getParent() instanceof Document) {
      tables.write(table);
    } else {
      boolean isTable = block instanceof TableBlock;
      faults.refuse(
          block,
          (isTable ? "a table" : "a footnote's text") + " may not stand in a list or a quotation",
          "end the list or quotation before it");
      markup.append(REFUSED);
    }
  }

  @Override
  public void visit(FencedCodeBlock code) {
    faults.refuse(code, "a report may not hold blocks of code", "take out the line of ` or ~");
    markup.append(REFUSED);
  }

  @Override
  public void visit(IndentedCodeBlock code) {
    faults.refuse(
        code,
        "text set in by four spaces is a block of code, which a report may not hold",
        "take away the spaces before the text");
    markup.append(REFUSED);
  }

  @Override
  public void visit(ThematicBreak rule) {
    faults.refuse(
        rule,
        "a report may not hold rules: nobody can hear what they mean",
        "take it out, or write a heading");
    markup.append(REFUSED);
  }

  @Override
  public void visit(LinkReferenceDefinition definition) {
    definitions.add(definition);
  }

  private void list(ListBlock list, String start, String end) {
    if (++lists > Theme.DEEPEST_LIST) {
      faults.add(
          Code.DEPTH,
          list,
          "lists may not nest more than " + Theme.DEEPEST_LIST + " deep",
          "write the innermost items as sentences");
      markup.append(REFUSED);
    } else {
      markup.append(start);
      visitChildren(list);
      markup.append(end);
    }
    lists--;
  }

  /** Closes the sections whose headings are of this level or deeper. */
  private void closeSections(int level) {
    while (!sections.isEmpty() && sections.peek() >= level) {
      sections.pop();
      markup.append("</section>\n");
    }
  }

  /** The level of the text's highest headings, which need not be 1. */
  private static int topLevel(Document document) {
    int level = DEEPEST_FIRST;
    for (Node node = document.getFirstChild(); node != null; node = node.getNext()) {
      level = node instanceof Heading heading ? Math.min(level, heading.getLevel()) : level;
    }
    return level;
  }
}
