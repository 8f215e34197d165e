package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

/**
 * The words of a head or foot, for formats that are not made of Word's parts: its paragraphs as
 * lines, with the numbers of pages. Where it stands across the page is left out; words that a tab
 * sets apart are set apart by a dash.
 */
final class FurnitureText {
  private static final String DASH = " \u2013 ";

  private final List<Inline> lines = new ArrayList<>();
  private final List<Inline> line = new ArrayList<>();
  private final StringBuilder words = new StringBuilder();
  private final StringBuilder code = new StringBuilder();
  private String gap = "";
  private boolean bold;
  private boolean inCode;
  private boolean inResult;

  private FurnitureText() {}

  static List<Inline> of(Element part) {
    FurnitureText text = new FurnitureText();
    text.children(part);
    text.endLine();
    return List.copyOf(text.lines);
  }

  /** Whether a part has words that stand outside its paragraphs, which are not read. */
  static boolean hasTextBoxes(Element part) {
    return WordXml.all(part.getOwnerDocument(), WordXml.W, "txbxContent").stream()
        .anyMatch(box -> !box.getTextContent().isBlank());
  }

  private void children(Element parent) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element child && WordXml.W.equals(child.getNamespaceURI())) {
        element(child);
      }
    }
  }

  private void element(Element element) {
    switch (element.getLocalName()) {
      case "p" -> {
        children(element);
        endLine();
      }
      case "r" -> run(element);
      case "fldSimple" -> field(WordXml.attribute(element, "instr").orElse(""));
      case "drawing", "pict", "object", "rPr", "pPr", "sdtPr", "tblPr", "trPr", "tcPr" -> {}
      case "t" -> add(element.getTextContent());
      case "tab", "ptab" -> add("\t");
      case "noBreakHyphen" -> add("-");
      case "br", "cr" -> endLine();
      case "instrText" -> code.append(element.getTextContent());
      case "fldChar" -> mark(WordXml.attribute(element, "fldCharType").orElse(""));
      default -> children(element);
    }
  }

  private void run(Element run) {
    Optional<Element> look = WordXml.child(run, "rPr");
    if (look.flatMap(of -> WordXml.child(of, "vanish")).filter(WordXml::isOn).isPresent()) {
      return;
    }
    boolean strong = look.flatMap(of -> WordXml.child(of, "b")).filter(WordXml::isOn).isPresent();
    if (strong != bold) {
      endWords();
      bold = strong;
    }
    children(run);
  }

  private void mark(String type) {
    switch (type) {
      case "begin" -> {
        code.setLength(0);
        inCode = true;
      }
      case "separate" -> inResult = true;
      default -> {
        field(code.toString());
        inCode = false;
        inResult = false;
      }
    }
  }

  /** The reader has let no other fields pass. */
  private void field(String instruction) {
    String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
    endGap();
    endWords();
    line.add(name.equals("NUMPAGES") ? new PageCount() : new PageNumber());
  }

  private void add(String text) {
    if (inCode || inResult) {
      return;
    }
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\t') {
        gap = DASH;
      } else if (Character.isWhitespace(c) || Character.isISOControl(c)) {
        gap = gap.isEmpty() ? " " : gap;
      } else {
        endGap();
        words.append(c);
      }
    }
  }

  /** Rows of spaces and tabs only move words across the page; they part words from words. */
  private void endGap() {
    if (!line.isEmpty() || words.length() > 0) {
      words.append(gap);
    }
    gap = "";
  }

  private void endWords() {
    if (words.length() > 0) {
      Text text = new Text(words.toString());
      line.add(bold ? new Strong(List.of(text)) : text);
      words.setLength(0);
    }
  }

  private void endLine() {
    endWords();
    gap = "";
    if (!line.isEmpty()) {
      if (!lines.isEmpty()) {
        lines.add(new LineBreak());
      }
      lines.addAll(line);
      line.clear();
    }
  }
}
