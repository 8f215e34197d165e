package org.councilreport.conformance;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.w3c.dom.Attr;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/**
 * Whether a DOCX is one that Word opens without repair and that holds nothing it should not: valid
 * by the schemas, and sound where no schema looks.
 */
public final class DocxConformance {
  /** Fields that show what is in the file and nothing else; none of them runs or reads anything. */
  private static final Pattern FIELDS =
      Pattern.compile(
          "PAGE|NUMPAGES|(NOTEREF|PAGEREF) _\\w+( \\\\[fh])*|REF _\\w+ \\\\h \\\\\\* MERGEFORMAT"
              + "|SEQ (Table|Figure) \\\\\\* ARABIC"
              + "|TOC \\\\o \"2-[2-6]\" \\\\h \\\\z");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto", "tel");
  private static final List<String> PARTS =
      List.of(
          "docProps/core.xml",
          "word/document.xml",
          "word/styles.xml",
          "word/numbering.xml",
          "word/settings.xml");
  private static final List<Function<DocxParts, Stream<String>>> RULES =
      List.of(
          DocxConformance::parts,
          DocxConformance::contentTypes,
          DocxConformance::macros,
          DocxConformance::relationships,
          DocxConformance::relationshipIds,
          DocxConformance::styles,
          DocxConformance::numbering,
          DocxConformance::structuredTags,
          DocxConformance::tableCells,
          DocxConformance::tableShapes,
          DocxConformance::bookmarks,
          DocxConformance::notes,
          DocxConformance::drawings,
          DocxConformance::fields,
          DocxConformance::coreProperties);

  private DocxConformance() {}

  /** What is wrong with a file; empty when nothing is. */
  public static List<String> faults(byte[] docx) throws IOException {
    DocxParts parts;
    try {
      parts = new DocxParts(docx);
    } catch (SAXException e) {
      return List.of("not well-formed: " + e.getMessage());
    }
    List<String> faults = new ArrayList<>(DocxSchema.faults(parts));
    RULES.forEach(rule -> rule.apply(parts).forEach(faults::add));
    return faults;
  }

  private static Stream<String> parts(DocxParts parts) {
    return PARTS.stream().filter(name -> !parts.has(name)).map(name -> "no part " + name);
  }

  private static Stream<String> contentTypes(DocxParts parts) {
    return Stream.concat(
        parts.names().stream()
            .filter(name -> parts.contentType(name).isEmpty())
            .map(name -> "no content type for " + name),
        parts.declared().stream()
            .filter(name -> !parts.has(name))
            .map(name -> "content type for a missing part " + name));
  }

  private static Stream<String> macros(DocxParts parts) {
    return parts.names().stream()
        .filter(name -> name.contains("vba") || parts.contentType(name).contains("macro"))
        .map(name -> "macro part " + name);
  }

  private static Stream<String> relationships(DocxParts parts) {
    return parts.relationships().stream()
        .filter(
            to ->
                to.external()
                    ? !(to.type().equals("hyperlink") && to.hasScheme(SCHEMES))
                    : !parts.has(to.target()))
        .map(to -> (to.external() ? "leads out: " : "leads nowhere: ") + to);
  }

  /** Each r:id, r:embed or r:link names a relationship of its own part. */
  private static Stream<String> relationshipIds(DocxParts parts) {
    Set<String> known =
        parts.relationships().stream()
            .map(to -> to.source() + "#" + to.id())
            .collect(Collectors.toSet());
    return parts.wordParts().stream()
        .flatMap(
            part ->
                parts
                    .elements(part, "*", "*")
                    .flatMap(DocxConformance::attributes)
                    .filter(attribute -> DocxParts.R.equals(attribute.getNamespaceURI()))
                    .map(attribute -> part + "#" + attribute.getValue()))
        .filter(id -> !known.contains(id))
        .map(id -> "unknown relationship " + id);
  }

  private static Stream<String> styles(DocxParts parts) {
    List<String> defined = parts.words("style").map(style -> attribute(style, "styleId")).toList();
    return Stream.concat(
        repeated(defined).map(id -> "two styles " + id),
        parts
            .words("pStyle", "rStyle", "tblStyle", "basedOn", "next", "link")
            .map(DocxConformance::value)
            .filter(id -> !defined.contains(id))
            .map(id -> "unknown style " + id));
  }

  private static Stream<String> numbering(DocxParts parts) {
    Set<String> instances = attributes(parts, "num", "numId");
    Set<String> definitions = attributes(parts, "abstractNum", "abstractNumId");
    return Stream.concat(
        parts
            .words("numId")
            .map(DocxConformance::value)
            .filter(id -> !instances.contains(id))
            .map(id -> "unknown numbering " + id),
        parts
            .words("abstractNumId")
            .map(DocxConformance::value)
            .filter(id -> !definitions.contains(id))
            .map(id -> "unknown numbering definition " + id));
  }

  private static Stream<String> structuredTags(DocxParts parts) {
    return repeated(
            parts
                .words("sdtPr")
                .flatMap(tag -> DocxParts.stream(tag.getElementsByTagNameNS(DocxParts.W, "id")))
                .map(DocxConformance::value)
                .toList())
        .map(id -> "two structured document tags " + id);
  }

  private static Stream<String> tableCells(DocxParts parts) {
    return parts
        .words("tc")
        .filter(
            cell ->
                DocxParts.stream(cell.getChildNodes())
                    .noneMatch(child -> child.getLocalName().equals("p")))
        .map(cell -> "a table cell without a paragraph");
  }

  /** Each table has a head and a caption, and each of its rows fills the grid. */
  private static Stream<String> tableShapes(DocxParts parts) {
    return parts
        .words("tbl")
        .flatMap(
            table -> {
              long columns = descendants(table, "gridCol").count();
              Stream<String> rows =
                  DocxParts.children(table, "tr").stream()
                      .filter(row -> span(row) != columns)
                      .map(row -> "a row of " + span(row) + " in a grid of " + columns);
              return Stream.concat(
                  rows,
                  Stream.of("tblHeader", "tblCaption", "tblStyle", "tblLook")
                      .filter(name -> descendants(table, name).findAny().isEmpty())
                      .map(name -> "a table without " + name));
            });
  }

  private static long span(Element row) {
    return DocxParts.children(row, "tc").size()
        + descendants(row, "gridSpan").mapToLong(cell -> Long.parseLong(value(cell)) - 1).sum();
  }

  /** Bookmarks have ids and names of their own and end; links and fields lead to one. */
  private static Stream<String> bookmarks(DocxParts parts) {
    List<String> ids = parts.words("bookmarkStart").map(mark -> attribute(mark, "id")).toList();
    Set<String> ends = attributes(parts, "bookmarkEnd", "id");
    List<String> names = parts.words("bookmarkStart").map(mark -> attribute(mark, "name")).toList();
    Stream<String> led =
        Stream.concat(
            parts.words("hyperlink").map(link -> attribute(link, "anchor")),
            parts
                .words("fldSimple")
                .map(field -> attribute(field, "instr").strip())
                .filter(instruction -> instruction.matches("(NOTE|PAGE|)REF .*"))
                .map(instruction -> instruction.split(" ", -1)[1]));
    return Stream.of(
            repeated(ids).map(id -> "two bookmarks " + id),
            repeated(names).map(name -> "two bookmarks named " + name),
            ids.stream().filter(id -> !ends.contains(id)).map(id -> "endless bookmark " + id),
            led.filter(name -> !name.isEmpty() && !names.contains(name))
                .map(name -> "no bookmark " + name))
        .flatMap(faults -> faults);
  }

  /** Each footnote is referred to once, and each reference has its footnote. */
  private static Stream<String> notes(DocxParts parts) {
    List<String> marks =
        parts.words("footnoteReference").map(mark -> attribute(mark, "id")).toList();
    List<String> notes =
        parts
            .words("footnote")
            .filter(note -> note.hasChildNodes() && attribute(note, "type").isEmpty())
            .map(note -> attribute(note, "id"))
            .toList();
    return Stream.of(
            repeated(marks).map(id -> "two references to footnote " + id),
            repeated(notes).map(id -> "two footnotes " + id),
            marks.stream().filter(id -> !notes.contains(id)).map(id -> "no footnote " + id))
        .flatMap(faults -> faults);
  }

  /** Each drawing has an id of its own, and words unless it only decorates. */
  private static Stream<String> drawings(DocxParts parts) {
    List<Element> drawings = parts.elements("word/document.xml", "*", "docPr").toList();
    return Stream.concat(
        repeated(drawings.stream().map(drawing -> drawing.getAttribute("id")).toList())
            .map(id -> "two drawings " + id),
        drawings.stream()
            .filter(drawing -> drawing.getAttribute("descr").isBlank())
            .filter(drawing -> drawing.getElementsByTagNameNS("*", "decorative").getLength() == 0)
            .map(drawing -> "a drawing without words: " + drawing.getAttribute("id")));
  }

  private static Stream<Element> descendants(Element element, String name) {
    return DocxParts.stream(element.getElementsByTagNameNS(DocxParts.W, name));
  }

  private static Stream<String> fields(DocxParts parts) {
    return Stream.concat(
            parts.words("fldSimple").map(field -> attribute(field, "instr")),
            parts.words("instrText").map(Element::getTextContent))
        .map(String::strip)
        .filter(instruction -> !FIELDS.matcher(instruction).matches())
        .map(instruction -> "field " + instruction);
  }

  /** Each property stands once (ISO/IEC 29500-2, 11.1), and a title is there. */
  private static Stream<String> coreProperties(DocxParts parts) {
    List<String> names =
        parts.elements("docProps/core.xml", "*", "*").map(Node::getNodeName).toList();
    return Stream.concat(
        repeated(names).map(name -> "two core properties " + name),
        names.contains("dc:title") ? Stream.empty() : Stream.of("no core property dc:title"));
  }

  private static Stream<String> repeated(List<String> values) {
    Set<String> seen = new HashSet<>();
    return values.stream().filter(value -> !seen.add(value)).distinct();
  }

  private static Set<String> attributes(DocxParts parts, String element, String name) {
    return parts.words(element).map(node -> attribute(node, name)).collect(Collectors.toSet());
  }

  private static Stream<Attr> attributes(Element element) {
    NamedNodeMap attributes = element.getAttributes();
    return Stream.iterate(0, i -> i < attributes.getLength(), i -> i + 1)
        .map(i -> (Attr) attributes.item(i));
  }

  private static String value(Element element) {
    return attribute(element, "val");
  }

  private static String attribute(Element element, String name) {
    return element.getAttributeNS(DocxParts.W, name);
  }
}
