package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.councilreport.document.Figure;
import org.councilreport.wordtemplate.WordFile.Relationship;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Finds the heads and feet of a template's last section, and refuses what they may not hold. */
final class FurnitureReader {
  /** What the fields of a document may show; all others read something or change with time. */
  private static final Set<String> FIELDS = Set.of("PAGE", "NUMPAGES");

  private static final Set<String> PICTURES = Set.of("png", "jpg", "jpeg");

  private final WordFile file;
  private final Element section;
  private final List<String> notes = new ArrayList<>();

  FurnitureReader(WordFile file, Element section) {
    this.file = file;
    this.section = section;
  }

  List<Furniture> read() throws Refusal {
    List<Furniture> found = new ArrayList<>();
    List<Relationship> parts = file.relationships("word/document.xml");
    for (Furniture.Kind kind : Furniture.Kind.values()) {
      String name = kind.name().toLowerCase(Locale.ROOT);
      for (Element reference : references(name)) {
        String type = WordXml.attribute(reference, "type").orElse("default");
        String id = reference.getAttributeNS(WordXml.R, "id");
        Optional<Relationship> part =
            parts.stream().filter(to -> to.id().equals(id) && to.type().equals(name)).findFirst();
        if (part.isPresent() && !type.equals("even")) {
          found.add(furniture(kind, type.equals("first"), part.get().target()));
        }
      }
    }
    return found;
  }

  /** What formats that are not made of Word's parts do not have of what was read, in words. */
  List<String> notes() {
    return notes.stream().distinct().toList();
  }

  private void note(Document xml, Optional<Figure> picture) {
    if (FurnitureText.hasTextBoxes(xml.getDocumentElement())) {
      notes.add(
          "the words in text boxes of its heads and feet are in DOCX only: PDFs and HTML have those"
              + " in paragraphs and tables");
    }
    if (!WordXml.all(xml, WordXml.W, "pict").isEmpty()
        || WordXml.all(xml, WordXml.W, "drawing").size() > picture.stream().count()) {
      notes.add(
          "drawings in its heads and feet are in DOCX only: PDFs and HTML have the first picture of"
              + " the first page's head, above the title");
    }
    if (picture.isPresent() && picture.get().alternative().isEmpty()) {
      notes.add(
          "the picture in its head has no alternative text, and so is a decoration: in Word, right"
              + " click it and choose View Alt Text");
    }
  }

  private List<Element> references(String name) {
    return WordXml.all(section.getOwnerDocument(), WordXml.W, name + "Reference").stream()
        .filter(reference -> section.equals(reference.getParentNode()))
        .toList();
  }

  private Furniture furniture(Furniture.Kind kind, boolean first, String part) throws Refusal {
    Document xml = file.xml(part).orElseThrow(WordFile::damaged);
    checkFields(xml);
    checkChanges(xml);
    List<Furniture.Resource> resources = new ArrayList<>();
    for (Relationship to : file.relationships(part)) {
      resources.add(resource(to));
    }
    boolean numbers = codes(xml).stream().anyMatch(code -> code.equals("PAGE"));
    Optional<Figure> picture =
        kind == Furniture.Kind.HEADER ? FurniturePicture.of(xml, resources) : Optional.empty();
    note(xml, picture);
    return new Furniture(
        kind,
        first,
        file.content(part).orElseThrow(WordFile::damaged),
        resources,
        numbers,
        FurnitureText.of(xml.getDocumentElement()),
        picture);
  }

  private Furniture.Resource resource(Relationship to) throws Refusal {
    if (to.external()) {
      return new Furniture.Resource(to.id(), to.type(), to.target(), new PartContent(new byte[0]));
    }
    String extension = to.target().substring(to.target().lastIndexOf('.') + 1);
    if (!to.type().equals("image") || !PICTURES.contains(extension.toLowerCase(Locale.ROOT))) {
      throw new Refusal(
          "a head or foot of the Word template holds something that is no PNG or JPEG picture: "
              + to.target(),
          "save the picture as PNG, and put it in its place");
    }
    return new Furniture.Resource(
        to.id(), to.type(), to.target(), file.content(to.target()).orElseThrow(WordFile::damaged));
  }

  private static void checkFields(Document xml) throws Refusal {
    for (String code : codes(xml)) {
      if (!FIELDS.contains(code)) {
        throw new Refusal(
            "a head or foot of the Word template has the field " + code,
            "type words in its place; only PAGE and NUMPAGES may stand there");
      }
    }
  }

  /** The first words of all fields. */
  private static List<String> codes(Document xml) {
    List<String> codes = new ArrayList<>();
    for (Element simple : WordXml.all(xml, WordXml.W, "fldSimple")) {
      codes.add(WordXml.attribute(simple, "instr").orElse(""));
    }
    StringBuilder code = new StringBuilder();
    for (Element run : WordXml.all(xml, WordXml.W, "*")) {
      if ("instrText".equals(run.getLocalName())) {
        code.append(run.getTextContent());
      } else if ("fldChar".equals(run.getLocalName()) && code.length() > 0) {
        codes.add(code.toString());
        code.setLength(0);
      }
    }
    return codes.stream()
        .map(text -> text.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT))
        .toList();
  }

  private static void checkChanges(Document xml) throws Refusal {
    for (String name : List.of("ins", "del", "moveFrom", "moveTo", "commentReference")) {
      if (!WordXml.all(xml, WordXml.W, name).isEmpty()) {
        throw new Refusal(
            "a head or foot of the Word template has tracked changes or comments",
            "accept or reject the changes in Word, and delete the comments");
      }
    }
  }
}
