package org.councilreport.writer.pdf;

import java.io.IOException;
import org.councilreport.layout.Rectangle;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.StructureElement;

/**
 * Writes the attributes of structure elements, one after the other: some are entries of the element
 * (ISO 32000-1, table 323), others stand in an object of the standard that owns them (14.8.5).
 */
final class AttributeWriter {
  private final PdfBytes objects = new PdfBytes(1 << 8);
  private int count;
  private String owner = "";

  /** Says an attribute that an element has of itself. */
  void write(Attribute attribute, PdfBytes element) throws IOException {
    if (attribute instanceof Attribute.Scope scope) {
      own("Table").text("/Scope/").text(scope.tag());
    } else if (attribute instanceof Attribute.ColumnSpan span) {
      own("Table").text("/ColSpan ").integer(span.columns());
    } else if (attribute instanceof Attribute.ListNumbering numbering) {
      own("List").text("/ListNumbering/").text(numbering.tag());
    } else if (attribute instanceof Attribute.Alternative alternative) {
      element.text("/Alt ").string(alternative.text());
    } else if (attribute instanceof Attribute.Expansion expansion) {
      element.text("/E ").string(expansion.text());
    } else if (attribute instanceof Attribute.Language language) {
      element.text("/Lang ").string(language.locale().toLanguageTag());
    } else if (attribute instanceof Attribute.Identifier identifier) {
      element.text("/ID ").string(identifier.name());
    }
  }

  /**
   * Says that it is a figure between blocks, with the box around all it shows.
   *
   * @param bounds the area on its page
   * @param height how high the page is
   */
  void place(Rectangle bounds, double height) {
    double bottom = height - bounds.y() - bounds.height();
    own("Layout").text("/Placement/Block/BBox[").number(bounds.x()).text(" ").number(bottom);
    objects.text(" ").number(bounds.x() + bounds.width());
    objects.text(" ").number(bottom + bounds.height()).text("]");
  }

  /** Says what kind of note it is; texts call a footnote by its label, and others by nothing. */
  void note(StructureElement note) {
    own("FENote").text("/NoteType/").text(CrossReferences.isFootnote(note) ? "Footnote" : "None");
  }

  /** What one standard owns stands together. */
  private PdfBytes own(String standard) {
    if (!standard.equals(owner)) {
      close();
      objects.text("<</O/").text(standard);
      owner = standard;
      count++;
    }
    return objects;
  }

  private void close() {
    if (count > 0) {
      objects.text(">>");
    }
  }

  /** Writes the objects of one element, and begins those of the next. */
  void finish(PdfBytes element) {
    if (count == 0) {
      return;
    }
    close();
    element.text(count == 1 ? "/A" : "/A[").append(objects).text(count == 1 ? "" : "]");
    objects.clear();
    count = 0;
    owner = "";
  }
}
