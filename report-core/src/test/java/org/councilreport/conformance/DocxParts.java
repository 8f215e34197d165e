package org.councilreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** The parts of a DOCX as they stand in the file, read without any help that could mend them. */
final class DocxParts {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String MC = "http://schemas.openxmlformats.org/markup-compatibility/2006";
  private static final String CONTENT_TYPES = "[Content_Types].xml";

  private final Map<String, byte[]> entries;
  private final Map<String, Document> xml = new LinkedHashMap<>();

  /** Parses the XML of a file. */
  DocxParts(byte[] docx) throws IOException, SAXException {
    entries = ZipEntries.of(docx);
    for (Map.Entry<String, byte[]> entry : entries.entrySet()) {
      if (entry.getKey().endsWith(".xml") || entry.getKey().endsWith(".rels")) {
        xml.put(entry.getKey(), parse(entry.getValue()));
      }
    }
  }

  /** The names of all entries but the list of content types, without a leading slash. */
  List<String> names() {
    return entries.keySet().stream().filter(name -> !name.equals(CONTENT_TYPES)).toList();
  }

  boolean has(String name) {
    return entries.containsKey(name);
  }

  /** A part as a reader sees it that knows only the standard (ISO/IEC 29500-3, 10). */
  Document understood(String name) {
    Document part = (Document) xml.get(name).cloneNode(true);
    Element root = part.getDocumentElement();
    Set<String> ignorable =
        Stream.of(root.getAttributeNS(MC, "Ignorable").split(" "))
            .filter(prefix -> !prefix.isEmpty())
            .map(root::lookupNamespaceURI)
            .collect(Collectors.toSet());
    root.removeAttributeNS(MC, "Ignorable");
    for (String namespace : ignorable) {
      stream(part.getElementsByTagNameNS(namespace, "*"))
          .toList()
          .forEach(element -> element.getParentNode().removeChild(element));
    }
    return part;
  }

  byte[] bytes(String name) {
    return entries.get(name);
  }

  /** The names of the parts that hold WordprocessingML. */
  List<String> wordParts() {
    return xml.keySet().stream()
        .filter(name -> W.equals(xml.get(name).getDocumentElement().getNamespaceURI()))
        .toList();
  }

  /** The elements of a part with this name, in its order; none where the part is missing. */
  Stream<Element> elements(String part, String namespace, String name) {
    return xml.containsKey(part)
        ? stream(xml.get(part).getElementsByTagNameNS(namespace, name))
        : Stream.empty();
  }

  /** The elements of WordprocessingML with one of these names, in all parts. */
  Stream<Element> words(String... names) {
    return wordParts().stream()
        .flatMap(part -> Stream.of(names).flatMap(name -> elements(part, W, name)));
  }

  /** The content type of a part; empty where none is declared. */
  String contentType(String name) {
    Stream<Element> overrides = elements(CONTENT_TYPES, "*", "Override");
    Stream<Element> defaults = elements(CONTENT_TYPES, "*", "Default");
    return Stream.concat(
            overrides.filter(type -> type.getAttribute("PartName").equals("/" + name)),
            defaults.filter(type -> name.endsWith("." + type.getAttribute("Extension"))))
        .map(type -> type.getAttribute("ContentType"))
        .findFirst()
        .orElse("");
  }

  /** The names of the parts that have a content type of their own, in the file or not. */
  List<String> declared() {
    return elements(CONTENT_TYPES, "*", "Override")
        .map(type -> type.getAttribute("PartName").substring(1))
        .toList();
  }

  /** Every relationship in the file. */
  List<Relationship> relationships() {
    List<Relationship> all = new ArrayList<>();
    for (String rels : xml.keySet()) {
      if (rels.endsWith(".rels")) {
        String source = rels.replace("_rels/", "").replaceFirst("\\.rels$", "");
        elements(rels, "*", "Relationship")
            .forEach(element -> all.add(Relationship.of(source, element)));
      }
    }
    return all;
  }

  /** The elements directly inside an element. */
  static List<Element> children(Element parent) {
    return stream(parent.getChildNodes()).toList();
  }

  /** The elements of WordprocessingML with this name directly inside an element. */
  static List<Element> children(Element parent, String name) {
    return stream(parent.getChildNodes())
        .filter(child -> W.equals(child.getNamespaceURI()) && child.getLocalName().equals(name))
        .toList();
  }

  static Stream<Element> stream(NodeList nodes) {
    return IntStream.range(0, nodes.getLength())
        .mapToObj(nodes::item)
        .filter(Element.class::isInstance)
        .map(Element.class::cast);
  }

  private static Document parse(byte[] bytes) throws IOException, SAXException {
    try {
      DocumentBuilder builder = DocumentBuilderFactory.newDefaultNSInstance().newDocumentBuilder();
      // The builder's own prints what it throws.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(bytes));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  /**
   * A relationship.
   *
   * @param source the part it starts from; empty for the package
   * @param id its id, one of its source's
   * @param type what it is, the last word of its URI
   * @param target where it leads: the name of a part, or the address outside
   * @param external whether it leads out of the file
   */
  record Relationship(String source, String id, String type, String target, boolean external) {

    static Relationship of(String source, Element element) {
      boolean external = element.getAttribute("TargetMode").equals("External");
      String type = element.getAttribute("Type");
      String target = element.getAttribute("Target");
      return new Relationship(
          source,
          element.getAttribute("Id"),
          type.substring(type.lastIndexOf('/') + 1),
          external ? target : URI.create("/" + source).resolve(target).getPath().substring(1),
          external);
    }

    boolean hasScheme(Set<String> schemes) {
      return schemes.stream().anyMatch(scheme -> target.startsWith(scheme + ":"));
    }
  }
}
