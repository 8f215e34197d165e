package org.councilreport.writer.docx;

import java.util.List;
import java.util.function.Consumer;

/**
 * The parts of a file: name, root element, content type and how the part above refers to each
 * (ISO/IEC 29500-1, 11.3).
 */
enum PartType {
  DOCUMENT("document", "w:document", "wordprocessingml.document.main", "officeDocument"),
  STYLES("styles", "w:styles", "wordprocessingml.styles", "styles"),
  NUMBERING("numbering", "w:numbering", "wordprocessingml.numbering", "numbering"),
  SETTINGS("settings", "w:settings", "wordprocessingml.settings", "settings"),
  FONT_TABLE("fontTable", "w:fonts", "wordprocessingml.fontTable", "fontTable"),
  FOOTNOTES("footnotes", "w:footnotes", "wordprocessingml.footnotes", "footnotes"),
  HEADER("header#", "w:hdr", "wordprocessingml.header", "header"),
  FOOTER("footer#", "w:ftr", "wordprocessingml.footer", "footer"),
  THEME("theme/theme1", "a:theme", "theme", "theme"),
  CHART("charts/chart#", "c:chartSpace", "drawingml.chart", "chart");

  /** Where the names of relationship types begin. */
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String CONTENT = "application/vnd.openxmlformats-officedocument.";

  private final String fileName;
  private final String root;
  private final String content;
  private final String relationship;

  PartType(String fileName, String root, String content, String relationship) {
    this.fileName = fileName;
    this.root = root;
    this.content = content;
    this.relationship = relationship;
  }

  /** The name of the part of this type that is added as the nth, from 1. */
  String path(int ordinal) {
    return "/word/" + fileName.replace("#", Integer.toString(ordinal)) + ".xml";
  }

  String root() {
    return root;
  }

  /** The prefixes of names in the part. */
  List<String> prefixes() {
    return switch (this) {
      case DOCUMENT -> List.of("w", "r", "wp", "a", "pic", "c", "adec", "mc", "w15");
      case HEADER -> List.of("w", "r", "v", "o");
      case CHART -> List.of("c", "a", "r");
      case THEME -> List.of("a");
      default -> List.of("w", "r");
    };
  }

  /** A part of this type, its root element around the content. */
  byte[] bytes(Consumer<WordprocessingXml> content) {
    return WordprocessingXml.bytes(root, prefixes(), content);
  }

  /** The same, packed. */
  Packed packed(Packing packing, Consumer<WordprocessingXml> content) {
    return WordprocessingXml.packed(packing, root, prefixes(), content);
  }

  String contentType() {
    return CONTENT + content + "+xml";
  }

  String relationshipType() {
    return RELATIONSHIPS + "/" + relationship;
  }
}
