package org.councilreport.wordtemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipInputStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** The parts of a file (ISO/IEC 29500-2), unpacked within limits and found to be harmless. */
final class WordFile {
  private static final int MAX_PARTS = 500;
  private static final int MAX_BYTES = 40 << 20;

  /** Types of relationships to what runs, or to what another program wrote. */
  private static final Set<String> FORBIDDEN =
      Set.of(
          "vbaProject",
          "wordVbaData",
          "oleObject",
          "package",
          "control",
          "activeXControlBinary",
          "aFChunk",
          "attachedToolbars",
          "keyMapCustomizations",
          "subDocument",
          "frame",
          "chart",
          "diagramData");

  private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

  /**
   * A reference of a part.
   *
   * @param id what the part calls it
   * @param type what it is, the last word of its URI
   * @param target the name of a part, or an address
   * @param external whether it is an address
   */
  record Relationship(String id, String type, String target, boolean external) {}

  private final Map<String, byte[]> parts;

  private WordFile(Map<String, byte[]> parts) {
    this.parts = parts;
  }

  /** Unpacks and checks a file. */
  static WordFile of(byte[] bytes) throws Refusal {
    WordFile file = new WordFile(unpacked(bytes));
    if (!file.parts.containsKey("[Content_Types].xml")
        || !file.parts.containsKey("word/document.xml")) {
      throw damaged();
    }
    for (String part : file.parts.keySet()) {
      if (part.endsWith(".rels")) {
        for (Relationship to : file.relationshipsIn(part)) {
          check(to);
        }
      }
    }
    String types =
        new String(file.parts.get("[Content_Types].xml"), java.nio.charset.StandardCharsets.UTF_8);
    if (types.contains("macroEnabled") || types.contains("vbaProject")) {
      throw macros();
    }
    return file;
  }

  /** The bytes of a part. */
  Optional<byte[]> part(String name) {
    return Optional.ofNullable(parts.get(name));
  }

  /** The bytes of a part, for those outside. */
  Optional<PartContent> content(String name) {
    return part(name).map(PartContent::new);
  }

  /** The XML of a part. */
  Optional<Document> xml(String name) throws Refusal {
    byte[] part = parts.get(name);
    return part == null ? Optional.empty() : Optional.of(WordXml.parse(part, name));
  }

  /** What a part refers to. */
  List<Relationship> relationships(String part) throws Refusal {
    int slash = part.lastIndexOf('/') + 1;
    String rels = part.substring(0, slash) + "_rels/" + part.substring(slash) + ".rels";
    return parts.containsKey(rels) ? relationshipsIn(rels) : List.of();
  }

  private List<Relationship> relationshipsIn(String rels) throws Refusal {
    String source = rels.replace("_rels/", "").replaceFirst("\\.rels$", "");
    List<Relationship> found = new ArrayList<>();
    for (Element element :
        WordXml.all(WordXml.parse(part(rels).orElseThrow(), rels), "*", "Relationship")) {
      boolean external = element.getAttribute("TargetMode").equals("External");
      String type = element.getAttribute("Type");
      String target = element.getAttribute("Target");
      found.add(
          new Relationship(
              element.getAttribute("Id"),
              type.substring(type.lastIndexOf('/') + 1),
              external ? target : resolved(source, target),
              external));
    }
    return found;
  }

  private static String resolved(String source, String target) throws Refusal {
    try {
      String path = URI.create("/" + source).resolve(target).getPath();
      return path == null ? "" : path.substring(1);
    } catch (IllegalArgumentException e) {
      throw damaged();
    }
  }

  private static void check(Relationship to) throws Refusal {
    if (to.type().equals("vbaProject") || to.type().equals("wordVbaData")) {
      throw macros();
    }
    if (FORBIDDEN.contains(to.type())) {
      throw new Refusal(
          "the Word template holds an embedded object (" + to.type() + ")",
          "take the object out in Word, or paste it as a picture, and save the template again");
    }
    boolean web =
        to.type().equals("hyperlink")
            && SCHEMES.stream().anyMatch(scheme -> to.target().startsWith(scheme + ":"));
    if (to.external() && !web) {
      throw new Refusal(
          "the Word template refers to something outside it: " + shortened(to.target()),
          to.type().equals("attachedTemplate")
              ? "in Word, under Developer, Document Template, attach Normal, or save it as dotx"
              : "in Word, under File, Info, Edit Links to Files, break the link, and save again");
    }
  }

  private static String shortened(String target) {
    return target.length() <= 80 ? target : target.substring(0, 80) + "…";
  }

  private static Map<String, byte[]> unpacked(byte[] bytes) throws Refusal {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long total = 0;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) (MAX_BYTES - total) + 1);
        total += part.length;
        if (total > MAX_BYTES || parts.size() >= MAX_PARTS) {
          throw new Refusal(
              "the Word template is too large when it is unpacked",
              "a template may unpack to 40 MiB in 500 parts: take out what it does not need");
        }
        parts.put(entry.getName(), part);
      }
    } catch (ZipException e) {
      throw damaged();
    } catch (IOException | IllegalArgumentException e) {
      throw damaged();
    }
    return parts;
  }

  private static Refusal macros() {
    return new Refusal(
        "the Word template holds macros",
        "in Word, save it as a template without macros, with the extension dotx");
  }

  static Refusal damaged() {
    return new Refusal(
        "the Word template is not a file that Word wrote, or it is damaged",
        "open it in Word and save it as a template with the extension dotx");
  }
}
