package org.councilreport.writer.docx;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.councilreport.document.Chart;
import org.councilreport.document.Metadata;
import org.councilreport.document.Picture;
import org.councilreport.layout.ChartMeasure;
import org.councilreport.style.Theme;
import org.councilreport.wordtemplate.Furniture;

/** The file: a package of parts tied by relationships (ISO/IEC 29500-2). */
final class DocxPackage {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Map<Picture, String> pictures = new HashMap<>();
  private final OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
  private final Map<PartType, Integer> counts = new EnumMap<>(PartType.class);
  private final PackagePart mainPart = create(PartType.DOCUMENT);
  private final Part main;
  private int templatePictures;

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

  /** Adds a picture, unless it is there, and returns the id by which the main part refers to it. */
  String picture(Picture picture) {
    return pictures.computeIfAbsent(
        picture,
        added -> {
          String format = added.format().name().toLowerCase(Locale.ROOT);
          String path = "/word/media/image" + (pictures.size() + 1) + "." + format;
          PackagePart part = create(path, "image/" + format);
          fill(part, added.bytes());
          return mainPart
              .addRelationship(part.getPartName(), TargetMode.INTERNAL, related("image"))
              .getId();
        });
  }

  /** Adds a chart with its workbook and returns the id by which the main part refers to it. */
  String chart(Chart chart, ChartMeasure measure, Theme theme) {
    try {
      Part part = add(PartType.CHART);
      PackagePart workbook =
          create("/word/embeddings/workbook" + counts.get(PartType.CHART) + ".xlsx", WORKBOOK);
      fill(workbook, Workbook.of(chart));
      String id = part.linkTo(workbook, related("package"));
      part.write(xml -> new ChartXml(xml, chart, measure, theme).write(id));
      return part.relationshipId();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Adds what a head or foot of a Word template refers to. */
  void add(Part part, Furniture.Resource resource) {
    if (resource.bytes().isEmpty()) {
      part.linkTo(resource.target(), resource.id());
      return;
    }
    String extension =
        resource
            .target()
            .substring(resource.target().lastIndexOf('.') + 1)
            .toLowerCase(Locale.ROOT);
    String format = extension.equals("jpg") ? "jpeg" : extension;
    templatePictures++;
    PackagePart picture =
        create("/word/media/template" + templatePictures + "." + format, "image/" + format);
    fill(picture, resource.bytes().bytes());
    part.linkTo(picture, related("image"), resource.id());
  }

  private static String related(String type) {
    return PartType.RELATIONSHIPS + "/" + type;
  }

  private static void fill(PackagePart part, byte[] bytes) {
    try (OutputStream out = part.getOutputStream()) {
      out.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * Writes the file and ends the package, with the JDK's own XML serialiser. POI would ask for a
   * new one for every part, and get whichever it finds among an application's libraries: Saxon
   * writes other bytes, and takes ten times as long as the rest of the report.
   */
  void save(OutputStream out) throws IOException {
    Thread thread = Thread.currentThread();
    ClassLoader loader = thread.getContextClassLoader();
    thread.setContextClassLoader(ClassLoader.getPlatformClassLoader());
    // To memory: POI keeps to itself why a stream fails.
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try {
      parts.save(new ReproducibleZip(file));
      parts.revert();
    } finally {
      thread.setContextClassLoader(loader);
    }
    file.writeTo(out);
  }

  private PackagePart create(PartType type) {
    return create(type.path(counts.merge(type, 1, Integer::sum)), type.contentType());
  }

  private PackagePart create(String path, String contentType) {
    try {
      return parts.createPart(PackagingURIHelper.createPartName(path), contentType);
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
