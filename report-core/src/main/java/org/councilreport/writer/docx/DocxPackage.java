package org.councilreport.writer.docx;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageRelationship;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
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

  /** Checked once, as that takes POI a thirtieth of the time of a short file. */
  private static final Map<PartType, PackagePartName> FIRST_NAMES =
      Stream.of(PartType.values())
          .collect(Collectors.toUnmodifiableMap(type -> type, type -> name(type.path(1))));

  private final KeptParts kept;
  private final Map<Picture, String> pictures = new HashMap<>();
  private final OPCPackage parts = OPCPackage.create(OutputStream.nullOutputStream());
  private final Map<PackagePart, Packed> contents = new LinkedHashMap<>();
  private final Map<PartType, Integer> counts = new EnumMap<>(PartType.class);
  private final PackagePart mainPart = create(PartType.DOCUMENT);
  private final Part main = new Part(mainPart, PartType.DOCUMENT, "", contents);
  private int templatePictures;

  /**
   * Begins a file.
   *
   * @param metadata what is said of it
   * @param kept packs what other files have as well
   */
  DocxPackage(Metadata metadata, KeptParts kept) {
    this.kept = kept;
    contents.put(core(), Packing.of(PackageXml.core(metadata)));
  }

  /** Packs a part that other files are likely to have as well. */
  Packed packed(byte[] part) {
    return kept.packed(part);
  }

  /** The part that holds the text; it refers to all others. */
  Part main() {
    return main;
  }

  /** Adds a part that the main part refers to. */
  Part add(PartType type) {
    PackagePart part = create(type);
    PackageRelationship reference =
        mainPart.addRelationship(part.getPartName(), TargetMode.INTERNAL, type.relationshipType());
    return new Part(part, type, reference.getId(), contents);
  }

  /** Adds a picture, unless it is there, and returns the id by which the main part refers to it. */
  String picture(Picture picture) {
    return pictures.computeIfAbsent(
        picture,
        added -> {
          String format = added.format().name().toLowerCase(Locale.ROOT);
          String path = "/word/media/image" + (pictures.size() + 1) + "." + format;
          PackagePart part = create(path, "image/" + format);
          contents.put(part, Packed.stored(added.bytes()));
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
      contents.put(workbook, Packed.stored(Workbook.of(chart)));
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
    contents.put(picture, Packed.stored(resource.bytes().bytes()));
    part.linkTo(picture, related("image"), resource.id());
  }

  private static String related(String type) {
    return PartType.RELATIONSHIPS + "/" + type;
  }

  /** Writes the file. */
  void save(OutputStream out) throws IOException {
    // A stream of a file would be asked to write each of the many short pieces by itself.
    BufferedOutputStream pieces = new BufferedOutputStream(out);
    Zip zip = new Zip(pieces);
    zip.add("[Content_Types].xml", packed(PackageXml.contentTypes(contents.keySet())));
    zip.add("_rels/.rels", packed(PackageXml.relationships(mainPart, core())));
    for (Map.Entry<PackagePart, Packed> entry : contents.entrySet()) {
      PackagePart part = entry.getKey();
      zip.add(path(part.getPartName()), entry.getValue());
      if (part.hasRelationships()) {
        zip.add(
            path(PackagingURIHelper.getRelationshipPartName(part.getPartName())),
            packed(PackageXml.relationships(part, relationships(part))));
      }
    }
    zip.finish();
    pieces.flush();
    parts.revert();
  }

  private static String path(PackagePartName name) {
    return name.getName().substring(1);
  }

  private PackagePart create(PartType type) {
    int ordinal = counts.merge(type, 1, Integer::sum);
    PackagePartName first = Objects.requireNonNull(FIRST_NAMES.get(type));
    return parts.createPart(ordinal == 1 ? first : name(type.path(ordinal)), type.contentType());
  }

  private PackagePart create(String path, String contentType) {
    return parts.createPart(name(path), contentType);
  }

  private static PackagePartName name(String path) {
    try {
      return PackagingURIHelper.createPartName(path);
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  /** POI has a part for the properties of the whole in every package. */
  private PackagePart core() {
    try {
      return (PackagePart) parts.getPackageProperties();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }

  private static PackageRelationshipCollection relationships(PackagePart part) {
    try {
      return part.getRelationships();
    } catch (InvalidFormatException e) {
      throw new IllegalStateException(e);
    }
  }
}
