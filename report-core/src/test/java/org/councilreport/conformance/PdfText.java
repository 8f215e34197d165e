package org.councilreport.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;

/** The text of a PDF file as a screen reader gets it: by the structure tree, without artifacts. */
public final class PdfText {
  private final TaggedPdf pdf;
  private final List<String> lines = new ArrayList<>();
  private final List<String> notes = new ArrayList<>();

  private PdfText(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  /**
   * One line for each heading, paragraph and list item: its kind, a space, its text. A list item is
   * {@code LI} and its depth from 1, with the text of its first paragraph and without its label.
   * White space is as in the file, but none at the end. A figure is {@code F} and its alternative
   * text, a caption {@code C} and its text. Printed numbers are left out; footnotes come last.
   * Tables and the notes after them are as in {@link DocumentText}.
   */
  public static List<String> lines(byte[] pdf) {
    return read(pdf).lines();
  }

  /** The text and the links of a file. */
  public static ReadText read(byte[] pdf) {
    try (TaggedPdf file = TaggedPdf.open(pdf)) {
      PdfText text = new PdfText(file);
      file.root().elements().forEach(element -> text.add(element, 0));
      text.lines.addAll(text.notes);
      return new ReadText(text.lines, links(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<String> links(TaggedPdf file) {
    List<StructElem> notes = new ArrayList<>();
    List<String> links = new ArrayList<>();
    links(file, file.root(), links, notes);
    // A footnote may be called in another.
    for (int i = 0; i < notes.size(); i++) {
      for (StructElem kid : notes.get(i).elements()) {
        links(file, kid, links, notes);
      }
    }
    return links;
  }

  private static void links(
      TaggedPdf file, StructElem element, List<String> links, List<StructElem> notes) {
    if (element.is("Link")) {
      links.add(LinkText.of(file.text(element), target(element)));
    } else if (element.is("Note") && !element.elements("Lbl").isEmpty()) {
      notes.add(element);
    } else if (!element.is(Set.of("TOC", "Reference"))) {
      element.elements().forEach(kid -> links(file, kid, links, notes));
    }
  }

  /** Where a link leads by its first annotation. */
  private static String target(StructElem link) {
    return link.kids(Kid.ObjectReference.class)
        .flatMap(kid -> Stream.ofNullable(kid.object().getCOSDictionary(COSName.A)))
        .flatMap(action -> Stream.ofNullable(action.getString(COSName.URI)))
        .findFirst()
        .orElse("#");
  }

  private void add(StructElem element, int depth) {
    if (element.is("Figure")) {
      lines.add("F " + element.string("Alt").orElse(""));
    } else if (element.is("Table")) {
      element.walk().forEach(this::addPartOfTable);
    } else if (element.is("Note")) {
      addNote(element);
    } else if (element.is("TOC")) {
      contents(element);
    } else if (isLine(element)) {
      lines.add((kind(element, depth) + " " + text(element)).stripTrailing());
    } else if (!element.is("Lbl")) {
      int inner = element.is("L") ? depth + 1 : depth;
      if (element.is("LI") && !beginsWithText(element)) {
        lines.add("LI" + depth);
      }
      element.elements().forEach(child -> add(child, inner));
    }
  }

  private void contents(StructElem table) {
    for (StructElem part : table.elements()) {
      if (part.is("TOC")) {
        contents(part);
      } else {
        String text = pdf.text(part).stripTrailing();
        lines.add(part.is("TOCI") ? DocumentText.pagedEntry(text) : DocumentText.entry(text));
      }
    }
  }

  /** Footnotes have a label, notes below tables have none. */
  private void addNote(StructElem note) {
    String text = text(note).stripTrailing();
    note.elements("Lbl").stream()
        .findFirst()
        .ifPresentOrElse(
            label -> notes.add(DocumentText.line("N" + pdf.text(label).strip(), text)),
            () -> lines.add(DocumentText.line("TN", text)));
  }

  /**
   * The text of a line, without its printed number, and with the marks of footnotes in brackets.
   */
  private String text(StructElem element) {
    StringBuilder text = new StringBuilder();
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.MarkedContent content) {
        pdf.placed(content).map(TaggedPdf.Placed::text).forEach(text::append);
      } else if (kid instanceof StructElem child && child.is("Reference")) {
        text.append('[').append(pdf.text(child)).append(']');
      } else if (kid instanceof StructElem child && !child.is("Lbl")) {
        text.append(text(child));
      }
    }
    return text.toString();
  }

  private void addPartOfTable(StructElem element) {
    if (element.is("Caption")) {
      lines.add(DocumentText.line("C", text(element).stripTrailing()));
    } else if (element.is("TR")) {
      String cells =
          element.elements().stream()
              .map(cell -> text(cell).stripTrailing())
              .collect(Collectors.joining(" | "));
      lines.add(DocumentText.line(kind(element), cells));
    }
  }

  /** The rows of the head are heads, and so are those that one cell spans. */
  private static String kind(StructElem row) {
    StructElem first = row.elements().get(0);
    if (first.attributeName("Table", "Scope").filter("Column"::equals).isPresent()) {
      return "TH";
    }
    return first.attribute("Table", "ColSpan").isPresent() ? "TG" : "TR";
  }

  /** Whether an element has text of its own, or of inline elements, and is no part of a line. */
  private static boolean isLine(StructElem element) {
    return !element.is("Lbl")
        && element.kids().stream()
            .anyMatch(
                kid ->
                    kid instanceof Kid.MarkedContent
                        || (kid instanceof StructElem child && child.is(StructElem.INLINE)));
  }

  /** Whether an item begins with text, not with a list in it or a figure, and is not empty. */
  private static boolean beginsWithText(StructElem item) {
    List<StructElem> bodies = item.elements("LBody");
    if (bodies.isEmpty()) {
      return false;
    }
    StructElem body = bodies.get(0);
    return isLine(body)
        || (!body.elements().isEmpty()
            && body.elements().get(0).is("P")
            && isLine(body.elements().get(0)));
  }

  private static String kind(StructElem element, int depth) {
    boolean firstOfItem =
        element.is("P")
            && element
                .parent()
                .filter(p -> p.is("LBody") && p.elements().get(0) == element)
                .isPresent();
    if (element.is("Caption")) {
      return "C";
    }
    return element.is("LBody") || firstOfItem ? "LI" + depth : element.type();
  }

  /**
   * The structure tree as indented text, for goldens: each element with its page, its attributes
   * and its text, one line each.
   */
  public static String structureDump(byte[] pdf) {
    try (TaggedPdf file = TaggedPdf.open(pdf)) {
      return new StructureDump(file).text();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
