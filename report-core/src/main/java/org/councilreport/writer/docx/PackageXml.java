package org.councilreport.writer.docx;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.councilreport.document.Metadata;

/**
 * What a package says of its parts (ISO/IEC 29500-2): their types, what they refer to, and the
 * properties of the whole. POI would make a tree of each, and have the first XML serialiser write
 * it that it finds among an application's libraries.
 */
final class PackageXml {
  private static final String CORE_PROPERTIES =
      "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

  private static final String NAMES = "http://schemas.openxmlformats.org/package/2006/";

  private PackageXml() {}

  /** The types of all parts. Pictures of a format have one entry, as all that end so are alike. */
  static byte[] contentTypes(Collection<PackagePart> parts) {
    return WordprocessingXml.bytes(
        "Types",
        List.of(),
        xml -> {
          xml.attribute("xmlns", NAMES + "content-types");
          xml.empty(
              "Default",
              "Extension",
              "rels",
              "ContentType",
              "application/vnd.openxmlformats-package.relationships+xml");
          Map<String, String> pictures = new TreeMap<>();
          for (PackagePart part : parts) {
            if (part.getContentType().startsWith("image/")) {
              pictures.put(part.getPartName().getExtension(), part.getContentType());
            }
          }
          pictures.forEach(
              (end, type) -> xml.empty("Default", "Extension", end, "ContentType", type));
          for (PackagePart part : parts) {
            if (!part.getContentType().startsWith("image/")) {
              String name = part.getPartName().getName();
              xml.empty("Override", "PartName", name, "ContentType", part.getContentType());
            }
          }
        });
  }

  /** What the package refers to: the part that holds the text, and the properties of the whole. */
  static byte[] relationships(PackagePart main, PackagePart core) {
    return relationships(
        xml -> {
          start(xml, "rId1", PartType.DOCUMENT.relationshipType(), path(main).substring(1));
          xml.end();
          start(xml, "rId2", CORE_PROPERTIES, path(core).substring(1));
          xml.end();
        });
  }

  /** What a part refers to: parts in its folder by their path from there. */
  static byte[] relationships(PackagePart of, Iterable<PackageRelationship> relationships) {
    String folder = path(of).substring(0, path(of).lastIndexOf('/') + 1);
    return relationships(
        xml -> {
          for (PackageRelationship one : relationships) {
            String target = one.getTargetURI().toString();
            boolean beside = target.startsWith(folder);
            String shown = beside ? target.substring(folder.length()) : target;
            start(xml, one.getId(), one.getRelationshipType(), shown);
            if (one.getTargetMode() == TargetMode.EXTERNAL) {
              xml.attribute("TargetMode", "External");
            }
            xml.end();
          }
        });
  }

  private static byte[] relationships(Consumer<WordprocessingXml> content) {
    return WordprocessingXml.bytes(
        "Relationships",
        List.of(),
        xml -> {
          xml.attribute("xmlns", NAMES + "relationships");
          content.accept(xml);
        });
  }

  private static void start(WordprocessingXml xml, String id, String type, String target) {
    xml.start("Relationship", "Id", id, "Type", type, "Target", target);
  }

  private static String path(PackagePart part) {
    return part.getPartName().getName();
  }

  /** The properties that libraries and search engines read. */
  static byte[] core(Metadata metadata) {
    return WordprocessingXml.bytes(
        "cp:coreProperties",
        List.of("cp", "dc", "dcterms", "xsi"),
        xml -> {
          metadata.date().ifPresent(date -> midnight(xml, "dcterms:created", date.toString()));
          metadata.author().ifPresent(author -> xml.text("dc:creator", author));
          xml.text("dc:language", metadata.language().toLanguageTag());
          metadata.date().ifPresent(date -> midnight(xml, "dcterms:modified", date.toString()));
          xml.text("dc:title", metadata.title());
        });
  }

  private static void midnight(WordprocessingXml xml, String name, String date) {
    xml.start(name, "xsi:type", "dcterms:W3CDTF").text(date + "T00:00:00Z").end();
  }
}
