package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.councilreport.document.Chart;
import org.councilreport.document.Metadata;
import org.councilreport.document.Picture;
import org.councilreport.style.Theme;

/** The file: a package of parts tied by relationships (ISO/IEC 29500-2). */
final class DocxPackage {
  private static final String WORKBOOK =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

  private final Map<Picture, String> pictures = new HashMap<>();
  private final PackageParts parts = new PackageParts();
  private final Map<PartType, Integer> counts = new EnumMap<>(PartType.class);
  private final Relationships references;
  private final Part main;

  DocxPackage(Metadata metadata) {
    String path = create(PartType.DOCUMENT);
    references = parts.relationships(path);
    String id = parts.relationships("").add(PartType.DOCUMENT.relationshipType(), path);
    main = new Part(parts, path, PartType.DOCUMENT, id);
    parts.add(CoreProperties.PATH, CoreProperties.TYPE);
    parts.relationships("").add(CoreProperties.RELATIONSHIP, CoreProperties.PATH);
    CoreProperties.write(parts.content(CoreProperties.PATH), metadata);
  }

  /** The part that holds the text; it refers to all others. */
  Part main() {
    return main;
  }

  /** Adds a part that the main part refers to. */
  Part add(PartType type) {
    String path = create(type);
    return new Part(parts, path, type, references.add(type.relationshipType(), path));
  }

  /** Adds a picture, unless it is there, and returns the id by which the main part refers to it. */
  String picture(Picture picture) {
    return pictures.computeIfAbsent(
        picture,
        added -> {
          String format = added.format().name().toLowerCase(Locale.ROOT);
          String path = "word/media/image" + (pictures.size() + 1) + "." + format;
          parts.add(path, "image/" + format);
          fill(path, added.bytes());
          return references.add(related("image"), path);
        });
  }

  /** Adds a chart with its workbook and returns the id by which the main part refers to it. */
  String chart(Chart chart, Theme theme) {
    Part part = add(PartType.CHART);
    String workbook = "word/embeddings/workbook" + counts.get(PartType.CHART) + ".xlsx";
    parts.add(workbook, WORKBOOK);
    fill(workbook, Workbook.of(chart));
    String id = part.linkTo(workbook, related("package"));
    part.write(xml -> new ChartXml(xml, chart, theme).write(id));
    return part.relationshipId();
  }

  private static String related(String type) {
    return PartType.RELATIONSHIPS + "/" + type;
  }

  private void fill(String path, byte[] bytes) {
    try {
      parts.content(path).write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Writes the file. */
  void save(OutputStream out) throws IOException {
    parts.save(out);
  }

  private String create(PartType type) {
    String path = type.path(counts.merge(type, 1, Integer::sum));
    parts.add(path, type.contentType());
    return path;
  }
}
