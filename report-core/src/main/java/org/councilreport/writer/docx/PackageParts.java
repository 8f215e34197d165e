package org.councilreport.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The parts of a package, each with its type of content, as they stand in a zip file (ISO/IEC
 * 29500-2, 10).
 */
final class PackageParts {
  private static final String TYPES =
      "http://schemas.openxmlformats.org/package/2006/content-types";
  private static final String RELATIONSHIPS =
      "application/vnd.openxmlformats-package.relationships+xml";

  private final Map<String, Content> parts = new LinkedHashMap<>();

  private record Content(String type, ByteArrayOutputStream bytes, Relationships relationships) {}

  PackageParts() {
    add("", "");
  }

  /** Adds a part without content. */
  void add(String path, String type) {
    parts.put(path, new Content(type, new ByteArrayOutputStream(), new Relationships(path)));
  }

  /** Where the content of a part is written. */
  OutputStream content(String path) {
    return part(path).bytes();
  }

  /** What a part refers to; what the package does, if the path is empty. */
  Relationships relationships(String path) {
    return part(path).relationships();
  }

  private Content part(String path) {
    Content part = parts.get(path);
    if (part == null) {
      throw new IllegalArgumentException("no part " + path);
    }
    return part;
  }

  /** Writes the file, the types of content first, by which programs know what it is. */
  void save(OutputStream out) throws IOException {
    ReproducibleZip zip = new ReproducibleZip(out);
    ByteArrayOutputStream types = new ByteArrayOutputStream();
    writeTypes(types);
    zip.add("[Content_Types].xml", types);
    for (Map.Entry<String, Content> part : parts.entrySet()) {
      if (!part.getKey().isEmpty()) {
        zip.add(part.getKey(), part.getValue().bytes());
      }
      Relationships relationships = part.getValue().relationships();
      if (!relationships.isEmpty()) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        relationships.write(bytes);
        zip.add(relationships.path(), bytes);
      }
    }
    zip.finish();
  }

  private void writeTypes(OutputStream out) {
    XmlText xml = new XmlText(out);
    xml.start("Types", "xmlns", TYPES);
    xml.start("Default", "Extension", "rels", "ContentType", RELATIONSHIPS);
    xml.end();
    parts.forEach(
        (path, part) -> {
          if (!path.isEmpty()) {
            xml.start("Override", "PartName", "/" + path, "ContentType", part.type());
            xml.end();
          }
        });
    xml.finish();
  }
}
