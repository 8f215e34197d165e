package org.councilreport.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.councilreport.document.Metadata;

/** The file: a package of parts tied by relationships (ISO/IEC 29500-2). */
final class DocxPackage {
  /** With the earliest a zip entry can have, the JDK would add a time in the default zone. */
  private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

  private final ByteArrayOutputStream saved = new ByteArrayOutputStream();
  private final OPCPackage parts = OPCPackage.create(saved);
  private final Map<PartType, Integer> counts = new EnumMap<>(PartType.class);
  private final PackagePart mainPart = create(PartType.DOCUMENT);
  private final Part main;

  DocxPackage(Metadata metadata) {
    main =
        new Part(
            mainPart,
            PartType.DOCUMENT,
            parts.addRelationship(
                mainPart.getPartName(), TargetMode.INTERNAL, PartType.DOCUMENT.relationshipType()));
    describe(metadata);
  }

  /** The part that holds the text; it refers to all others. */
  Part main() {
    return main;
  }

  /** Adds a part that the main part refers to. */
  Part add(PartType type) {
    PackagePart part = create(type);
    return new Part(
        part,
        type,
        mainPart.addRelationship(part.getPartName(), TargetMode.INTERNAL, type.relationshipType()));
  }

  /** Writes the file and ends the package. POI stamps the present time on each zip entry. */
  void save(OutputStream out) throws IOException {
    parts.close();
    ZipInputStream stamped = new ZipInputStream(new ByteArrayInputStream(saved.toByteArray()));
    ZipOutputStream zip = new ZipOutputStream(out);
    for (ZipEntry from = stamped.getNextEntry(); from != null; from = stamped.getNextEntry()) {
      ZipEntry entry = new ZipEntry(from.getName());
      entry.setTimeLocal(ENTRY_TIME);
      zip.putNextEntry(entry);
      stamped.transferTo(zip);
      zip.closeEntry();
    }
    zip.finish();
  }

  private PackagePart create(PartType type) {
    try {
      return parts.createPart(
          PackagingURIHelper.createPartName(type.path(counts.merge(type, 1, Integer::sum))),
          type.contentType());
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Overwrites what POI presets: itself as the author and the present time. */
  private void describe(Metadata metadata) {
    Optional<Date> midnight =
        metadata.date().map(date -> Date.from(date.atStartOfDay(ZoneOffset.UTC).toInstant()));
    PackageProperties properties = core();
    properties.setTitleProperty(Optional.of(metadata.title()));
    properties.setLanguageProperty(Optional.of(metadata.language().toLanguageTag()));
    properties.setCreatorProperty(metadata.author());
    properties.setCreatedProperty(midnight);
    properties.setModifiedProperty(midnight);
  }

  private PackageProperties core() {
    try {
      return parts.getPackageProperties();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
