package org.councilreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * A council's Word template, as a German Word would write it: the ids of its styles are German,
 * their names English. It has a logo in its head, and the page's number in its foot.
 */
public final class WordTemplateFixture {
  private static final String W =
      " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
          + " xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
  private static final String RELATIONSHIP =
      "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";

  private static final String DEFAULT = " w:default=\"1\"";
  private static final String GREEN = "<w:color w:val=\"0B5D3B\"/>";

  private final Map<String, byte[]> parts = new LinkedHashMap<>();

  /** A template that is as it should be. */
  public WordTemplateFixture() throws IOException {
    with("[Content_Types].xml", contentTypes());
    with("_rels/.rels", relationships(relationship("rId1", "officeDocument", "word/document.xml")));
    with(
        "word/_rels/document.xml.rels",
        relationships(
            relationship("rId1", "styles", "styles.xml"),
            relationship("rId2", "numbering", "numbering.xml"),
            relationship("rId3", "theme", "theme/theme1.xml"),
            relationship("rId4", "header", "header1.xml"),
            relationship("rId5", "footer", "footer1.xml")));
    with(
        "word/document.xml",
        "<w:document"
            + W
            + "><w:body><w:p/><w:sectPr><w:headerReference w:type=\"default\" r:id=\"rId4\"/>"
            + "<w:footerReference w:type=\"default\" r:id=\"rId5\"/>"
            + "<w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2000\" w:right=\"1000\""
            + " w:bottom=\"1600\" w:left=\"1000\" w:header=\"600\" w:footer=\"600\" w:gutter=\"0\"/>"
            + "</w:sectPr></w:body></w:document>");
    with("word/styles.xml", styles());
    with("word/numbering.xml", numbering());
    with("word/theme/theme1.xml", theme());
    with("word/header1.xml", header());
    with(
        "word/_rels/header1.xml.rels",
        relationships(relationship("rId1", "image", "media/logo.png")));
    parts.put("word/media/logo.png", Pictures.png(40, 20, 2, 8, false));
    with("word/footer1.xml", footer(" PAGE   \\* MERGEFORMAT "));
  }

  /**
   * The template of a sample: every style that is looked for, in Arial, and nothing that no
   * document takes over.
   */
  public static WordTemplateFixture ofSample() throws IOException {
    WordTemplateFixture fixture = new WordTemplateFixture();
    String head = "<w:keepNext/><w:spacing w:before=\"240\" w:after=\"80\"/>";
    StringBuilder styles = new StringBuilder();
    styles.append(style("Normal", "Normal", "", "", "<w:spacing w:after=\"160\"/>", DEFAULT));
    styles.append(style("Title", "Title", "Normal", GREEN + "<w:sz w:val=\"44\"/>", ""));
    for (int level = 2; level <= 6; level++) {
      String size = "<w:sz w:val=\"%d\"/>".formatted(36 - 4 * Math.min(level, 3));
      String outline = "<w:outlineLvl w:val=\"%d\"/>".formatted(level - 1);
      styles.append(
          style(
              "Heading" + level,
              "heading " + level,
              "Normal",
              "<w:b/>" + GREEN + size,
              head + outline));
    }
    styles.append(
        style(
            "ListBullet",
            "List Bullet",
            "Normal",
            "",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>"));
    for (String name : List.of("Front Matter", "toc 2", "Table Text", "Table Note")) {
      String size = name.startsWith("Table") ? "<w:sz w:val=\"20\"/>" : "";
      styles.append(
          style(name.replace(" ", ""), name, "Normal", size, "<w:spacing w:after=\"60\"/>"));
    }
    for (String name : List.of("caption", "Table Heading")) {
      styles.append(
          style(
              name.replace(" ", ""),
              name,
              "Normal",
              "<w:b/><w:sz w:val=\"20\"/>",
              "<w:keepNext/><w:spacing w:after=\"60\"/>"));
    }
    for (String name : List.of("footnote text", "header", "footer")) {
      styles.append(
          style(
              name.replace(" ", ""),
              name,
              "Normal",
              "<w:sz w:val=\"18\"/>",
              "<w:spacing w:after=\"0\"/>"));
    }
    String defaults = fixture.part("word/styles.xml").replaceFirst("(?s)<w:style .*", "");
    return fixture
        .with("word/styles.xml", defaults.replace("de-DE", "en-GB") + styles + "</w:styles>")
        .with(
            "word/numbering.xml",
            fixture
                .part("word/numbering.xml")
                .replace("Aufzhlungszeichen", "ListBullet")
                .replace("★", "•"))
        .with(
            "word/header1.xml",
            fixture
                .part("word/header1.xml")
                .replace("Kopfzeile", "header")
                .replace("\"1016000\"", "\"1828800\"")
                .replace("\"508000\"", "\"457200\""))
        .withLogo()
        .with(
            "word/footer1.xml",
            footer(" PAGE ").replace("Fuzeile", "footer").replace("Council ", "Council, page "))
        .with(
            "word/theme/theme1.xml",
            fixture.part("word/theme/theme1.xml").replace("Georgia", "Arial"))
        .with("word/document.xml", fixture.part("word/document.xml").replace("\"600\"", "\"860\""));
  }

  /** Puts a part in, or another in its place. */
  public WordTemplateFixture with(String name, String xml) {
    parts.put(name, xml.getBytes(UTF_8));
    return this;
  }

  private WordTemplateFixture withLogo() throws IOException {
    try (InputStream logo =
        WordTemplateFixture.class.getResourceAsStream("/pictures/sandford.png")) {
      parts.put("word/media/logo.png", Objects.requireNonNull(logo).readAllBytes());
      return this;
    }
  }

  /** What stands in a part of XML. */
  public String part(String name) {
    return new String(Objects.requireNonNull(parts.get(name)), UTF_8);
  }

  /** The file. */
  public byte[] bytes() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(out)) {
      for (Map.Entry<String, byte[]> part : parts.entrySet()) {
        ZipEntry entry = new ZipEntry(part.getKey());
        entry.setTimeLocal(LocalDateTime.of(1980, 1, 1, 0, 0));
        zip.putNextEntry(entry);
        zip.write(part.getValue());
        zip.closeEntry();
      }
    }
    return out.toByteArray();
  }

  /** The relationships of a part. */
  public static String relationships(String... relationships) {
    return "<Relationships xmlns=\"http://schemas.openxmlformats.org/package/2006/relationships\">"
        + String.join("", relationships)
        + "</Relationships>";
  }

  /** A relationship to a part of the file. */
  public static String relationship(String id, String type, String target) {
    return "<Relationship Id=\""
        + id
        + "\" Type=\""
        + RELATIONSHIP
        + type
        + "\" Target=\""
        + target
        + "\"/>";
  }

  /** A relationship to somewhere else. */
  public static String external(String id, String type, String target) {
    return relationship(id, type, target).replace("/>", " TargetMode=\"External\"/>");
  }

  /** A foot with a field in it. */
  public static String footer(String field) {
    return "<w:ftr"
        + W
        + "><w:p w:rsidR=\"00AB12CD\"><w:pPr><w:pStyle w:val=\"Fuzeile\"/></w:pPr><w:r><w:t xml:space=\"preserve\">"
        + "Sandford Council </w:t></w:r><w:r><w:fldChar w:fldCharType=\"begin\"/></w:r><w:r>"
        + "<w:instrText xml:space=\"preserve\">"
        + field
        + "</w:instrText></w:r><w:r><w:fldChar w:fldCharType=\"separate\"/></w:r><w:r><w:t>1</w:t>"
        + "</w:r><w:r><w:fldChar w:fldCharType=\"end\"/></w:r></w:p></w:ftr>";
  }

  private static String contentTypes() {
    String main = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    return "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\">"
        + "<Default Extension=\"rels\""
        + " ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
        + "<Default Extension=\"png\" ContentType=\"image/png\"/>"
        + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
        + "<Override PartName=\"/word/document.xml\" ContentType=\""
        + main
        + "template.main+xml\"/></Types>";
  }

  private static String styles() {
    return "<w:styles"
        + W
        + "><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:asciiTheme=\"minorHAnsi\""
        + " w:hAnsiTheme=\"minorHAnsi\"/><w:sz w:val=\"22\"/><w:lang w:val=\"de-DE\"/></w:rPr>"
        + "</w:rPrDefault></w:docDefaults>"
        + style("Standard", "Normal", "", "", "<w:spacing w:after=\"160\"/>", " w:default=\"1\"")
        + style("Titel", "Title", "Standard", "<w:color w:val=\"7A0019\"/><w:sz w:val=\"48\"/>", "")
        + style(
            "Berschrift2",
            "heading 2",
            "Standard",
            "<w:b/><w:color w:val=\"12436D\" w:themeColor=\"accent1\"/><w:sz w:val=\"30\"/>",
            "<w:keepNext/><w:numPr><w:numId w:val=\"1\"/></w:numPr><w:outlineLvl w:val=\"1\"/>")
        + style(
            "Aufzhlungszeichen",
            "List Bullet",
            "Standard",
            "",
            "<w:numPr><w:numId w:val=\"1\"/></w:numPr>")
        + style("Fuzeile", "footer", "Standard", "<w:sz w:val=\"18\"/>", "")
        + style("Kopfzeile", "header", "Standard", "<w:sz w:val=\"18\"/>", "")
        + style("Caption", "Council Motto", "Standard", "<w:i/>", "")
        + "</w:styles>";
  }

  private static String style(String id, String name, String base, String text, String paragraph) {
    return style(id, name, base, text, paragraph, "");
  }

  private static String style(
      String id, String name, String base, String text, String paragraph, String attributes) {
    return "<w:style w:type=\"paragraph\""
        + attributes
        + " w:styleId=\""
        + id
        + "\"><w:name w:val=\""
        + name
        + "\"/>"
        + (base.isEmpty() ? "" : "<w:basedOn w:val=\"" + base + "\"/>")
        + "<w:pPr>"
        + paragraph
        + "</w:pPr><w:rPr>"
        + text
        + "</w:rPr></w:style>";
  }

  private static String numbering() {
    return "<w:numbering"
        + W
        + "><w:abstractNum w:abstractNumId=\"0\"><w:multiLevelType w:val=\"hybridMultilevel\"/>"
        + "<w:lvl w:ilvl=\"0\"><w:start w:val=\"1\"/><w:numFmt w:val=\"bullet\"/>"
        + "<w:pStyle w:val=\"Aufzhlungszeichen\"/><w:lvlText w:val=\"★\"/><w:lvlJc w:val=\"left\"/>"
        + "<w:pPr><w:ind w:left=\"500\" w:hanging=\"400\"/></w:pPr></w:lvl></w:abstractNum>"
        + "<w:num w:numId=\"1\"><w:abstractNumId w:val=\"0\"/></w:num></w:numbering>";
  }

  private static String theme() {
    String fill = "<a:solidFill><a:schemeClr val=\"phClr\"/></a:solidFill>";
    String line = "<a:ln w=\"9525\">" + fill + "</a:ln>";
    String effect = "<a:effectStyle><a:effectLst/></a:effectStyle>";
    StringBuilder colours = new StringBuilder();
    for (String name :
        List.of(
            "dk1",
            "lt1",
            "dk2",
            "lt2",
            "accent1",
            "accent2",
            "accent3",
            "accent4",
            "accent5",
            "accent6",
            "hlink",
            "folHlink")) {
      String hex = name.startsWith("lt") ? "FFFFFF" : "12436D";
      colours.append("<a:%s><a:srgbClr val=\"%s\"/></a:%s>".formatted(name, hex, name));
    }
    String fonts = "<a:latin typeface=\"Georgia\"/><a:ea typeface=\"\"/><a:cs typeface=\"\"/>";
    return "<a:theme xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
        + " name=\"Sandford\"><a:themeElements><a:clrScheme name=\"Sandford\">"
        + colours
        + "</a:clrScheme><a:fontScheme name=\"Sandford\"><a:majorFont>"
        + fonts
        + "</a:majorFont><a:minorFont>"
        + fonts
        + "</a:minorFont></a:fontScheme><a:fmtScheme name=\"Sandford\"><a:fillStyleLst>"
        + fill.repeat(3)
        + "</a:fillStyleLst><a:lnStyleLst>"
        + line.repeat(3)
        + "</a:lnStyleLst><a:effectStyleLst>"
        + effect.repeat(3)
        + "</a:effectStyleLst><a:bgFillStyleLst>"
        + fill.repeat(3)
        + "</a:bgFillStyleLst></a:fmtScheme></a:themeElements></a:theme>";
  }

  private static String header() {
    String a = "http://schemas.openxmlformats.org/drawingml/2006/main";
    String pic = "http://schemas.openxmlformats.org/drawingml/2006/picture";
    String wp = "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing";
    return "<w:hdr"
        + W
        + " xmlns:wp=\"%s\" xmlns:a=\"%s\" xmlns:pic=\"%s\">".formatted(wp, a, pic)
        + "<w:p><w:pPr><w:pStyle w:val=\"Kopfzeile\"/></w:pPr><w:bookmarkStart w:id=\"1\""
        + " w:name=\"_Ref1\"/><w:bookmarkEnd w:id=\"1\"/><w:r><w:drawing>"
        + "<wp:inline distT=\"0\" distB=\"0\" distL=\"0\" distR=\"0\">"
        + "<wp:extent cx=\"1016000\" cy=\"508000\"/><wp:docPr id=\"1\" name=\"Logo\""
        + " descr=\"Sandford Council\"/><a:graphic><a:graphicData uri=\""
        + pic
        + "\"><pic:pic><pic:nvPicPr><pic:cNvPr id=\"1\" name=\"logo.png\"/><pic:cNvPicPr/>"
        + "</pic:nvPicPr><pic:blipFill><a:blip r:embed=\"rId1\"/><a:stretch><a:fillRect/>"
        + "</a:stretch></pic:blipFill><pic:spPr><a:xfrm><a:off x=\"0\" y=\"0\"/>"
        + "<a:ext cx=\"1016000\" cy=\"508000\"/></a:xfrm><a:prstGeom prst=\"rect\"><a:avLst/>"
        + "</a:prstGeom></pic:spPr></pic:pic></a:graphicData></a:graphic></wp:inline>"
        + "</w:drawing></w:r></w:p></w:hdr>";
  }
}
