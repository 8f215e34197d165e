package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.xmlbeans.XmlError;
import org.apache.xmlbeans.XmlException;
import org.apache.xmlbeans.XmlObject;
import org.apache.xmlbeans.XmlOptions;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.DocumentDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FootnotesDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.FtrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.HdrDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.NumberingDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.SettingsDocument;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.StylesDocument;
import org.w3c.dom.Node;

/** Validates parts against the schemas of ISO/IEC 29500, as far as POI brings them. */
final class DocxSchema {
  private static final Map<String, Parser> PARSERS =
      Map.of(
          "document.main+xml", DocumentDocument.Factory::parse,
          "styles+xml", StylesDocument.Factory::parse,
          "numbering+xml", NumberingDocument.Factory::parse,
          "settings+xml", SettingsDocument.Factory::parse,
          "footnotes+xml", FootnotesDocument.Factory::parse,
          "header+xml", HdrDocument.Factory::parse,
          "footer+xml", FtrDocument.Factory::parse);

  private DocxSchema() {}

  static List<String> faults(DocxParts parts) {
    List<String> faults = new ArrayList<>();
    for (String part : parts.names()) {
      PARSERS.forEach(
          (type, parser) -> {
            if (parts.contentType(part).endsWith("." + type)) {
              faults.addAll(faults(part, parser, parts.understood(part)));
            }
          });
    }
    return faults;
  }

  private static List<String> faults(String part, Parser parser, Node xml) {
    List<XmlError> errors = new ArrayList<>();
    try {
      parser.parse(xml).validate(new XmlOptions().setErrorListener(errors));
    } catch (XmlException e) {
      return List.of(part + ": " + e.getMessage());
    }
    return errors.stream().map(error -> part + ": " + error.getMessage()).toList();
  }

  private interface Parser {
    XmlObject parse(Node xml) throws XmlException;
  }
}
