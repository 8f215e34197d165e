package org.councilreport.writer.docx;

import java.io.OutputStream;
import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A part of the file, and what it links to. */
final class Part {
  private final OutputStream content;
  private final Relationships relationships;
  private final PartType type;
  private final String relationshipId;
  private final Map<URI, String> links = new HashMap<>();

  Part(PackageParts parts, String path, PartType type, String relationshipId) {
    this.content = parts.content(path);
    this.relationships = parts.relationships(path);
    this.type = type;
    this.relationshipId = relationshipId;
  }

  /** The id by which the main part refers to this one. */
  String relationshipId() {
    return relationshipId;
  }

  /** Writes the part, its root element around the content. */
  void write(Consumer<WordprocessingXml> writer) {
    WordprocessingXml xml = new WordprocessingXml(content, type.root(), type.prefixes());
    writer.accept(xml);
    xml.finish();
  }

  /** Refers to a part of the file, by its path, and returns the reference's id. */
  String linkTo(String path, String type) {
    return relationships.add(type, path);
  }

  /** The id of this part's one link to a target. */
  String linkTo(URI target) {
    return links.computeIfAbsent(
        target,
        uri ->
            relationships.addExternal(PartType.RELATIONSHIPS + "/hyperlink", uri.toASCIIString()));
  }
}
