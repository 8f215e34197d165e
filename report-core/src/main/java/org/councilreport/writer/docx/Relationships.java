package org.councilreport.writer.docx;

import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** What one part of a package refers to (ISO/IEC 29500-2, 9.3). */
final class Relationships {
  private static final String NAMESPACE =
      "http://schemas.openxmlformats.org/package/2006/relationships";

  private final String source;
  private final List<Relationship> all = new ArrayList<>();

  private record Relationship(String type, String target, boolean external) {}

  /**
   * None yet.
   *
   * @param source the path of the part that refers; empty for the package itself
   */
  Relationships(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return all.isEmpty();
  }

  /** Refers to a part by its path and returns the reference's id. */
  String add(String type, String path) {
    return add(new Relationship(type, relative(path), false));
  }

  /** Refers to an address outside the package and returns the reference's id. */
  String addExternal(String type, String address) {
    return add(new Relationship(type, address, true));
  }

  private String add(Relationship relationship) {
    all.add(relationship);
    return id(all.size());
  }

  private static String id(int ordinal) {
    return "rId" + ordinal;
  }

  private String relative(String path) {
    String folder = folder(source);
    StringBuilder up = new StringBuilder();
    while (!path.startsWith(folder)) {
      folder = folder(folder.substring(0, folder.length() - 1));
      up.append("../");
    }
    return up + path.substring(folder.length());
  }

  private static String folder(String path) {
    return path.substring(0, path.lastIndexOf('/') + 1);
  }

  /** The path of the part that holds them. */
  String path() {
    String folder = folder(source);
    return folder + "_rels/" + source.substring(folder.length()) + ".rels";
  }

  void write(OutputStream out) {
    XmlText xml = new XmlText(out);
    xml.start("Relationships", "xmlns", NAMESPACE);
    for (int i = 0; i < all.size(); i++) {
      Relationship each = all.get(i);
      xml.start("Relationship", "Id", id(i + 1), "Type", each.type(), "Target", each.target());
      if (each.external()) {
        xml.attribute("TargetMode", "External");
      }
      xml.end();
    }
    xml.finish();
  }
}
