package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.List;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.ListItem;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;

/**
 * The text of a document in a form that every output can be compared in: a line for each heading
 * ({@code H2 text}), paragraph ({@code P text}), list item with its first paragraph ({@code LI1
 * text}, the number its nesting depth, from 1) and description ({@code P term description}). Labels
 * of items and the foot are left out; a line break is a space.
 */
public final class DocumentText {
  private DocumentText() {}

  /** The lines of a document, its title first. */
  public static List<String> lines(Document document) {
    List<String> lines = new ArrayList<>();
    lines.add(line("H1", document.metadata().title()));
    Blocks blocks = new Blocks(lines, 2, 0);
    document.blocks().forEach(block -> block.accept(blocks));
    return lines;
  }

  /** A line of this kind; without a space when there is no text. */
  static String line(String kind, String text) {
    return text.isEmpty() ? kind : kind + " " + text;
  }

  private static String text(List<Inline> content) {
    StringBuilder text = new StringBuilder();
    content.forEach(inline -> text.append(inline.accept(new Words())));
    return text.toString();
  }

  private record Blocks(List<String> lines, int headingLevel, int listDepth)
      implements Block.Visitor<List<String>> {

    @Override
    public List<String> visit(Section section) {
      lines.add(line("H" + headingLevel, text(section.title())));
      Blocks inner = new Blocks(lines, headingLevel + 1, listDepth);
      section.blocks().forEach(block -> block.accept(inner));
      return lines;
    }

    @Override
    public List<String> visit(Paragraph paragraph) {
      lines.add(line("P", text(paragraph.content())));
      return lines;
    }

    @Override
    public List<String> visit(ListBlock list) {
      Blocks inner = new Blocks(lines, headingLevel, listDepth + 1);
      for (ListItem item : list.items()) {
        List<Block> rest = new ArrayList<>(item.blocks());
        String first = "";
        if (!rest.isEmpty() && rest.get(0) instanceof Paragraph paragraph) {
          first = text(paragraph.content());
          rest.remove(0);
        }
        lines.add(line("LI" + (listDepth + 1), first));
        rest.forEach(block -> block.accept(inner));
      }
      return lines;
    }

    @Override
    public List<String> visit(DescriptionList list) {
      for (DescriptionList.Entry entry : list.entries()) {
        lines.add(line("P", text(entry.term()) + " " + text(entry.description())));
      }
      return lines;
    }

    @Override
    public List<String> visit(org.councilreport.document.Table node) {
      throw new UnsupportedOperationException("next: Table");
    }

    @Override
    public List<String> visit(org.councilreport.document.Figure node) {
      throw new UnsupportedOperationException("next: Figure");
    }

    @Override
    public List<String> visit(org.councilreport.document.Chart node) {
      throw new UnsupportedOperationException("next: Chart");
    }

    @Override
    public List<String> visit(org.councilreport.document.Callout node) {
      throw new UnsupportedOperationException("next: Callout");
    }

    @Override
    public List<String> visit(org.councilreport.document.Quote node) {
      throw new UnsupportedOperationException("next: Quote");
    }

    @Override
    public List<String> visit(org.councilreport.document.Division node) {
      throw new UnsupportedOperationException("next: Division");
    }

    @Override
    public List<String> visit(org.councilreport.document.TableOfContents node) {
      throw new UnsupportedOperationException("next: TableOfContents");
    }
  }

  private record Words() implements Inline.Visitor<String> {

    @Override
    public String visit(Text text) {
      return text.value();
    }

    @Override
    public String visit(Strong strong) {
      return text(strong.content());
    }

    @Override
    public String visit(Emphasis emphasis) {
      return text(emphasis.content());
    }

    @Override
    public String visit(Link link) {
      return text(link.content());
    }

    @Override
    public String visit(LineBreak lineBreak) {
      return " ";
    }

    @Override
    public String visit(PageNumber number) {
      throw new IllegalArgumentException("a page number outside the foot");
    }

    @Override
    public String visit(PageCount count) {
      throw new IllegalArgumentException("a page count outside the foot");
    }

    @Override
    public String visit(org.councilreport.document.Abbreviation node) {
      throw new UnsupportedOperationException("next: Abbreviation");
    }

    @Override
    public String visit(org.councilreport.document.Span node) {
      throw new UnsupportedOperationException("next: Span");
    }

    @Override
    public String visit(org.councilreport.document.Reference node) {
      throw new UnsupportedOperationException("next: Reference");
    }

    @Override
    public String visit(org.councilreport.document.NoteReference node) {
      throw new UnsupportedOperationException("next: NoteReference");
    }

    @Override
    public String visit(org.councilreport.document.Status node) {
      throw new UnsupportedOperationException("next: Status");
    }
  }
}
