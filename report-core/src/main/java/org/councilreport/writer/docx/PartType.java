package org.councilreport.writer.docx;

/**
 * The parts of a file: name, root element, content type and how the main part refers to each
 * (ISO/IEC 29500-1, 11.3).
 */
enum PartType {
  DOCUMENT("document", "w:document", "document.main", "officeDocument"),
  STYLES("styles", "w:styles", "styles", "styles"),
  NUMBERING("numbering", "w:numbering", "numbering", "numbering"),
  SETTINGS("settings", "w:settings", "settings", "settings"),
  FONT_TABLE("fontTable", "w:fonts", "fontTable", "fontTable"),
  FOOTER("footer1", "w:ftr", "footer", "footer");

  /** Where the names of relationship types begin. */
  static final String RELATIONSHIPS =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private static final String CONTENT =
      "application/vnd.openxmlformats-officedocument.wordprocessingml.";

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

  String path() {
    return "/word/" + fileName + ".xml";
  }

  String root() {
    return root;
  }

  String contentType() {
    return CONTENT + content + "+xml";
  }

  String relationshipType() {
    return RELATIONSHIPS + "/" + relationship;
  }
}
