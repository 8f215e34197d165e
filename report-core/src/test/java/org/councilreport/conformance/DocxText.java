package org.councilreport.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Element;
import org.xml.sax.SAXException;

/**
 * The text of a DOCX in the form of {@link DocumentText}. What a paragraph is, is read from its
 * style, as Word's users and screen readers do.
 */
public final class DocxText {
  /** The styles of what is no text of the document's own: it follows from other text. */
  private static final Set<String> MADE = Set.of("Section Break");

  private static final Pattern LIST_ITEM =
      Pattern.compile("List (Bullet|Number|Letter|Roman|Capital)");

  private final DocxParts parts;
  private final Map<String, Element> styles = new HashMap<>();
  private final List<String> lines = new ArrayList<>();

  private DocxText(DocxParts parts) {
    this.parts = parts;
    parts
        .elements("word/styles.xml", DocxParts.W, "style")
        .forEach(style -> styles.put(style.getAttributeNS(DocxParts.W, "styleId"), style));
  }

  /** The lines of a file: of its body, then of its footnotes. */
  public static List<String> lines(byte[] docx) {
    return read(docx).lines();
  }

  /** The text and the links of a file. */
  public static ReadText read(byte[] docx) {
    try {
      DocxText text = new DocxText(new DocxParts(docx));
      text.parts.elements("word/document.xml", DocxParts.W, "body").forEach(text::blocks);
      text.parts.elements("word/footnotes.xml", DocxParts.W, "footnote").forEach(text::note);
      return new ReadText(
          text.lines,
          Stream.of("word/document.xml", "word/footnotes.xml").flatMap(text::links).toList());
    } catch (IOException | SAXException e) {
      throw new IllegalArgumentException(e);
    }
  }

  private Stream<String> links(String part) {
    return parts
        .elements(part, DocxParts.W, "p")
        .filter(paragraph -> !styleName(paragraph).startsWith("toc "))
        .flatMap(paragraph -> DocxParts.stream(paragraph.getElementsByTagNameNS(DocxParts.W, "*")))
        .filter(DocxText::isLink)
        .map(link -> LinkText.of(text(link), target(part, link)));
  }

  /** Links, and fields that print the label of what they lead to. */
  private static boolean isLink(Element element) {
    return element.getLocalName().equals("hyperlink")
        || element.getAttributeNS(DocxParts.W, "instr").strip().startsWith("REF ");
  }

  private String target(String part, Element link) {
    String id = link.getAttributeNS(DocxParts.R, "id");
    return parts.relationships().stream()
        .filter(to -> to.source().equals(part) && to.id().equals(id))
        .map(DocxParts.Relationship::target)
        .findFirst()
        .orElse("#");
  }

  private void blocks(Element parent) {
    for (Element child : DocxParts.children(parent)) {
      switch (child.getLocalName()) {
        case "p" -> paragraph(child);
        case "tbl" -> DocxParts.children(child, "tr").forEach(this::row);
        case "sdt" -> DocxParts.children(child, "sdtContent").forEach(this::blocks);
        default -> {}
      }
    }
  }

  private void paragraph(Element paragraph) {
    String style = styleName(paragraph);
    List<Element> pictures =
        DocxParts.stream(paragraph.getElementsByTagNameNS("*", "docPr")).toList();
    pictures.stream()
        .map(picture -> picture.getAttribute("descr"))
        .filter(words -> !words.isEmpty())
        .forEach(words -> lines.add("F " + words));
    if (pictures.isEmpty() && !MADE.contains(style)) {
      String text = text(paragraph);
      lines.add(
          style.startsWith("toc ")
              ? DocumentText.pagedEntry(text)
              : DocumentText.line(kind(paragraph, style), text));
    }
  }

  private String kind(Element paragraph, String style) {
    if (LIST_ITEM.matcher(style).find()) {
      return "LI" + (Integer.parseInt(value(paragraph, "ilvl")) + 1);
    }
    if (style.equals("caption") || style.equals("Figure Caption")) {
      return "C";
    }
    if (style.equals("TOC Heading")) {
      return "T";
    }
    if (style.equals("Table Note")) {
      return "TN";
    }
    String outline = value(styles.get(styleId(paragraph)), "outlineLvl");
    return outline.isEmpty() ? "P" : "H" + (Integer.parseInt(outline) + 1);
  }

  private void row(Element row) {
    List<Element> cells = DocxParts.children(row, "tc");
    String kind = "TR";
    if (row.getElementsByTagNameNS(DocxParts.W, "tblHeader").getLength() > 0) {
      kind = "TH";
    } else if (row.getElementsByTagNameNS(DocxParts.W, "gridSpan").getLength() > 0) {
      kind = "TG";
    }
    lines.add(
        DocumentText.line(
            kind, cells.stream().map(DocxText::text).collect(Collectors.joining(" | "))));
  }

  private void note(Element note) {
    if (note.getAttributeNS(DocxParts.W, "type").isEmpty()) {
      String id = note.getAttributeNS(DocxParts.W, "id");
      lines.add(DocumentText.line("N" + id, text(note).stripLeading()));
    }
  }

  private String styleName(Element paragraph) {
    Element style = styles.get(styleId(paragraph));
    return style == null ? "" : value(style, "name");
  }

  private static String styleId(Element paragraph) {
    return value(paragraph, "pStyle");
  }

  /** The value of the first property of this name; empty where there is none. */
  private static String value(Element parent, String property) {
    return DocxParts.stream(parent.getElementsByTagNameNS(DocxParts.W, property))
        .map(element -> element.getAttributeNS(DocxParts.W, "val"))
        .findFirst()
        .orElse("");
  }

  private static String text(Element parent) {
    StringBuilder text = new StringBuilder();
    for (Element child : DocxParts.children(parent)) {
      switch (child.getLocalName()) {
        case "t" -> text.append(child.getTextContent());
        case "br" -> text.append(' ');
        case "tab" -> text.append(parent.getLocalName().equals("r") ? "\t" : "");
        case "footnoteReference" ->
            text.append('[').append(child.getAttributeNS(DocxParts.W, "id")).append(']');
        case "fldSimple" -> text.append(field(child));
        case "r" -> text.append(value(child, "rStyle").equals("PrintedNumber") ? "" : run(child));
        default -> text.append(text(child));
      }
    }
    return text.toString();
  }

  /** The space between a status's symbol, in its colour, and its word keeps both on one line. */
  private static String run(Element run) {
    String text = text(run);
    boolean afterSymbol =
        run.getPreviousSibling() instanceof Element before && !value(before, "color").isEmpty();
    return afterSymbol && text.startsWith("\u00a0") ? " " + text.substring(1) : text;
  }

  private static String field(Element field) {
    boolean mark = field.getAttributeNS(DocxParts.W, "instr").contains("NOTEREF");
    return mark ? "[" + text(field) + "]" : text(field);
  }
}
