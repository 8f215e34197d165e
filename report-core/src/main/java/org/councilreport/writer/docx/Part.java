package org.councilreport.writer.docx;

import java.net.URI;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A part of the file, and what it links to. */
final class Part {
  private final PackagePart part;
  private final PartType type;
  private final String relationshipId;
  private final Map<PackagePart, Packed> contents;
  private final Map<URI, String> links = new HashMap<>();

  /**
   * A part without content so far.
   *
   * @param part what the package knows of it
   * @param type what it is
   * @param relationshipId the id by which the main part refers to it
   * @param contents takes its content
   */
  Part(PackagePart part, PartType type, String relationshipId, Map<PackagePart, Packed> contents) {
    this.part = part;
    this.type = type;
    this.relationshipId = relationshipId;
    this.contents = contents;
  }

  /** The id by which the main part refers to this one. */
  String relationshipId() {
    return relationshipId;
  }

  /** Writes the part, its root element around the content. */
  void write(Consumer<WordprocessingXml> content) {
    fill(type.packed(Packing.fast(), content));
  }

  /** Fills the part with what was written elsewhere. */
  void fill(Packed content) {
    contents.put(part, content);
  }

  /** Refers to a part of the file by an id that the part's text has already. */
  void linkTo(PackagePart target, String type, String id) {
    part.addRelationship(target.getPartName(), TargetMode.INTERNAL, type, id);
  }

  /** Refers to an address by an id that the part's text has already. */
  void linkTo(String address, String id) {
    part.addExternalRelationship(address, PartType.RELATIONSHIPS + "/hyperlink", id);
  }

  /** Refers to a part of the file and returns the reference's id. */
  String linkTo(PackagePart target, String type) {
    return part.addRelationship(target.getPartName(), TargetMode.INTERNAL, type).getId();
  }

  /** The id of this part's one link to a target. */
  String linkTo(URI target) {
    return links.computeIfAbsent(
        target,
        uri ->
            part.addExternalRelationship(uri.toASCIIString(), PartType.RELATIONSHIPS + "/hyperlink")
                .getId());
  }
}
