package org.councilreport.template;

import java.util.List;
import java.util.stream.Collectors;
import org.councilreport.document.Block;
import org.councilreport.document.DescriptionList;
import org.councilreport.document.Document;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.ListBlock;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Paragraph;
import org.councilreport.document.Section;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;

/** A document as text, one line a paragraph, for people and goldens to read. */
record DocumentDump(String indent, int listDepth)
    implements Block.Visitor<String>, Inline.Visitor<String> {

  static String of(Document document) {
    DocumentDump dump = new DocumentDump("", 0);
    return metadata(document)
        + "\n"
        + dump.blocks(document.blocks())
        + "footer: "
        + dump.inlines(document.furniture().footer())
        + "\n";
  }

  /** A theme's digest would change with every change of looks. */
  static String metadata(Document document) {
    return document.metadata().toString().replaceFirst("@[0-9a-f]+", "");
  }

  static String of(List<Block> blocks) {
    return new DocumentDump("", 0).blocks(blocks);
  }

  @Override
  public String visit(Section section) {
    String field = section.field().map(path -> " {" + path + "}").orElse("");
    return line("# " + inlines(section.title()) + field) + deeper(0).blocks(section.blocks());
  }

  @Override
  public String visit(Paragraph paragraph) {
    return line("¶ " + inlines(paragraph.content()));
  }

  @Override
  public String visit(ListBlock list) {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < list.items().size(); i++) {
      lines
          .append(line(list.label(i, listDepth)))
          .append(deeper(listDepth + 1).blocks(list.items().get(i).blocks()));
    }
    return lines.toString();
  }

  @Override
  public String visit(DescriptionList list) {
    return list.entries().stream()
        .map(entry -> line(inlines(entry.term()) + " | " + inlines(entry.description())))
        .collect(Collectors.joining());
  }

  @Override
  public String visit(Text text) {
    return text.value();
  }

  @Override
  public String visit(Strong strong) {
    return "[strong " + inlines(strong.content()) + "]";
  }

  @Override
  public String visit(Emphasis emphasis) {
    return "[em " + inlines(emphasis.content()) + "]";
  }

  @Override
  public String visit(Link link) {
    return "[" + link.target() + " " + inlines(link.content()) + "]";
  }

  @Override
  public String visit(LineBreak lineBreak) {
    return "[br]";
  }

  @Override
  public String visit(PageNumber number) {
    return "[page]";
  }

  @Override
  public String visit(PageCount count) {
    return "[pages]";
  }

  private DocumentDump deeper(int lists) {
    return new DocumentDump(indent + "  ", lists);
  }

  private String blocks(List<Block> blocks) {
    return blocks.stream().map(block -> block.accept(this)).collect(Collectors.joining());
  }

  private String inlines(List<Inline> inlines) {
    return inlines.stream().map(inline -> inline.accept(this)).collect(Collectors.joining());
  }

  private String line(String text) {
    return indent + text + "\n";
  }

  @Override
  public String visit(org.councilreport.document.Table node) {
    throw new UnsupportedOperationException("next: Table");
  }

  @Override
  public String visit(org.councilreport.document.Figure node) {
    throw new UnsupportedOperationException("next: Figure");
  }

  @Override
  public String visit(org.councilreport.document.Chart node) {
    throw new UnsupportedOperationException("next: Chart");
  }

  @Override
  public String visit(org.councilreport.document.Callout node) {
    throw new UnsupportedOperationException("next: Callout");
  }

  @Override
  public String visit(org.councilreport.document.Quote node) {
    throw new UnsupportedOperationException("next: Quote");
  }

  @Override
  public String visit(org.councilreport.document.Division node) {
    throw new UnsupportedOperationException("next: Division");
  }

  @Override
  public String visit(org.councilreport.document.TableOfContents node) {
    throw new UnsupportedOperationException("next: TableOfContents");
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
