package org.councilreport.writer.docx;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.councilreport.wordtemplate.WordTemplate;
import org.w3c.dom.Attr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;

/**
 * The styles of a Word template together with ours. A style of the template takes the place of ours
 * of the same name, and its id: users see only names, which stay as they are in the template, and
 * the text refers to ids, which so stay as they are here.
 */
final class TemplateStyles {
  /** Where a style's id stands in the parts of a template. */
  private static final List<String> REFERENCES =
      List.of(
          "basedOn", "next", "link", "pStyle", "rStyle", "tblStyle", "styleLink", "numStyleLink");

  private final Document theirs;
  private final Map<String, String> ids = new HashMap<>();
  private final Set<String> taken = new HashSet<>();

  private TemplateStyles(Document theirs) {
    this.theirs = theirs;
  }

  /** Puts both together. */
  static TemplateStyles of(WordTemplate.Parts template, Document ours, Locale language) {
    TemplateStyles styles = new TemplateStyles(DomXml.parse(template.styles().bytes()));
    if (template.numbering().isEmpty()) {
      DomXml.all(styles.theirs, "numPr").forEach(DomXml::remove);
    }
    styles.rename(ours);
    styles.adapt(styles.theirs);
    DomXml.all(styles.theirs, "style").forEach(TemplateStyles::withoutNumbers);
    styles.add(ours);
    DomXml.all(styles.theirs, "lang").stream()
        .filter(lang -> lang.getParentNode().getParentNode().getLocalName().equals("rPrDefault"))
        .forEach(lang -> DomXml.set(lang, "val", language.toLanguageTag()));
    return styles;
  }

  byte[] bytes() {
    return DomXml.bytes(theirs);
  }

  /** Whether the template has the style with this id of ours. */
  boolean has(String id) {
    return taken.contains(id);
  }

  /** Lets a part of the template refer to the styles and lists as they are called here. */
  void adapt(Document part) {
    for (String name : REFERENCES) {
      for (Element reference : DomXml.all(part, name)) {
        String id = DomXml.attribute(reference, "val");
        DomXml.set(reference, "val", ids.getOrDefault(id, id));
      }
    }
    for (Element numbering : DomXml.all(part, "numId")) {
      DomXml.set(numbering, "val", TemplateNumbering.shifted(DomXml.attribute(numbering, "val")));
    }
    DomXml.all(part, "*").forEach(TemplateStyles::withoutHistory);
  }

  /** Word marks what was changed in which session; a new document has no history. */
  private static void withoutHistory(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    for (int i = attributes.getLength() - 1; i >= 0; i--) {
      Attr attribute = (Attr) attributes.item(i);
      if (attribute.getLocalName() != null && attribute.getLocalName().startsWith("rsid")) {
        element.removeAttributeNode(attribute);
      }
    }
    if ("rsid".equals(element.getLocalName())) {
      DomXml.remove(element);
    }
  }

  /** Numbers of headings are the report's, in all formats. */
  private static void withoutNumbers(Element style) {
    for (Element paragraph : DomXml.children(style, "pPr")) {
      if (!DomXml.value(paragraph, "outlineLvl").isEmpty()) {
        DomXml.children(paragraph, "numPr").forEach(DomXml::remove);
      }
    }
  }

  private void rename(Document ours) {
    Map<String, String> wanted = new HashMap<>();
    Set<String> reserved = new HashSet<>();
    for (Element style : DomXml.all(ours, "style")) {
      wanted.put(key(style), DomXml.attribute(style, "styleId"));
      reserved.add(DomXml.attribute(style, "styleId"));
    }
    for (Element style : DomXml.all(theirs, "style")) {
      String old = DomXml.attribute(style, "styleId");
      String id = wanted.get(key(style));
      if (id != null && taken.add(id)) {
        ids.put(old, id);
      } else if (reserved.contains(old)) {
        ids.put(old, "Template" + old);
      }
      DomXml.set(style, "styleId", ids.getOrDefault(old, old));
    }
  }

  private static String key(Element style) {
    String name = DomXml.value(style, "name").toLowerCase(Locale.ROOT);
    return DomXml.attribute(style, "type") + " " + name;
  }

  private void add(Document ours) {
    Set<String> defaults = new HashSet<>();
    Map<String, Element> byId = new HashMap<>();
    for (Element style : DomXml.all(theirs, "style")) {
      byId.put(DomXml.attribute(style, "styleId"), style);
      if (DomXml.attribute(style, "default").equals("1")) {
        defaults.add(DomXml.attribute(style, "type"));
      }
    }
    for (Element style : DomXml.all(ours, "style")) {
      Element same = byId.get(DomXml.attribute(style, "styleId"));
      if (same == null) {
        Element added = (Element) theirs.importNode(style, true);
        if (defaults.contains(DomXml.attribute(style, "type"))) {
          added.removeAttributeNS(DomXml.W, "default");
        }
        theirs.getDocumentElement().appendChild(added);
      } else {
        outline(style, same);
      }
    }
  }

  /** The title and the headings stand in the outline, whatever the template says. */
  private void outline(Element ours, Element same) {
    for (Element paragraph : DomXml.children(ours, "pPr")) {
      for (Element level : DomXml.children(paragraph, "outlineLvl")) {
        List<Element> their = DomXml.children(same, "pPr");
        if (their.isEmpty()) {
          Element added = theirs.createElementNS(DomXml.W, "w:pPr");
          added.appendChild(theirs.importNode(level, true));
          same.insertBefore(added, DomXml.children(same, "rPr").stream().findFirst().orElse(null));
        } else {
          DomXml.children(their.get(0), "outlineLvl").forEach(DomXml::remove);
          DomXml.children(their.get(0), "numPr").forEach(DomXml::remove);
          their.get(0).appendChild(theirs.importNode(level, true));
        }
      }
    }
  }
}
