package org.councilreport.writer.pdf;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.StructureElement;

/**
 * Writes the attributes of structure elements: some are entries of the element (ISO 32000-1, table
 * 323), others stand in an object of the standard that owns them (14.8.5).
 */
final class AttributeWriter {
  private static final COSName EXPANSION = COSName.getPDFName("E");

  private final COSDictionary element;
  private final Map<String, COSDictionary> owned = new LinkedHashMap<>();

  private AttributeWriter(COSDictionary element) {
    this.element = element;
  }

  /**
   * Writes an element's attributes.
   *
   * @param element the element
   * @param box the area of a figure on its page
   * @param dictionary the element's dictionary
   */
  static void write(StructureElement element, Optional<PDRectangle> box, COSDictionary dictionary) {
    if (element.attributes().isEmpty() && box.isEmpty()) {
      return;
    }
    AttributeWriter writer = new AttributeWriter(dictionary);
    element.attributes().forEach(writer::write);
    box.ifPresent(writer::place);
    writer.finish();
  }

  private void write(Attribute attribute) {
    if (attribute instanceof Attribute.Scope scope) {
      own("Table", "Scope", COSName.getPDFName(scope.tag()));
    } else if (attribute instanceof Attribute.ColumnSpan span) {
      own("Table", "ColSpan", COSInteger.get(span.columns()));
    } else if (attribute instanceof Attribute.ListNumbering numbering) {
      own("List", "ListNumbering", COSName.getPDFName(numbering.tag()));
    } else if (attribute instanceof Attribute.Alternative alternative) {
      element.setString(COSName.ALT, alternative.text());
    } else if (attribute instanceof Attribute.Expansion expansion) {
      element.setString(EXPANSION, expansion.text());
    } else if (attribute instanceof Attribute.Language language) {
      element.setString(COSName.LANG, language.locale().toLanguageTag());
    } else if (attribute instanceof Attribute.Identifier identifier) {
      element.setString(COSName.ID, identifier.name());
    }
  }

  /** A figure between blocks, with the box around all it shows. */
  private void place(PDRectangle box) {
    own("Layout", "Placement", COSName.getPDFName("Block"));
    own("Layout", "BBox", box.getCOSArray());
  }

  private void own(String owner, String key, COSBase value) {
    owned.computeIfAbsent(owner, AttributeWriter::object).setItem(COSName.getPDFName(key), value);
  }

  private static COSDictionary object(String owner) {
    COSDictionary object = new COSDictionary();
    object.setDirect(true);
    object.setItem(COSName.O, COSName.getPDFName(owner));
    return object;
  }

  private void finish() {
    COSArray objects = new COSArray();
    owned.values().forEach(objects::add);
    if (objects.size() > 0) {
      element.setItem(COSName.A, objects.size() == 1 ? objects.get(0) : objects);
    }
  }
}
