package org.councilreport.conformance;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDBorderStyleDictionary;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageXYZDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** A small correct file with one of everything, for the checks to be tried on. */
final class SamplePdf {
  private static final String FONT =
      "/com/mpobjects/jasperreports/fonts/liberation/LiberationSans-Regular.ttf";
  private static final float LEFT = 60;
  private static final float SIZE = 12;

  private final PDDocument document;
  private final PDFont font;
  private final SampleTags tags = new SampleTags();
  private PDPage page = new PDPage(PDRectangle.A4);
  private PDPageContentStream content;

  private SamplePdf(PDDocument document) throws IOException {
    this.document = document;
    font = PDType0Font.load(document, typeface(), true);
    content = begin();
  }

  static byte[] bytes() {
    try (PDDocument document = new PDDocument()) {
      document.setDocumentId(1L);
      document.setVersion(1.7f);
      new SamplePdf(document).draw();
      SampleMetadata.add(document);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      document.save(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static TrueTypeFont typeface() throws IOException {
    try (InputStream bytes = Objects.requireNonNull(SamplePdf.class.getResourceAsStream(FONT))) {
      TrueTypeFont typeface = new TTFParser().parse(new RandomAccessReadBuffer(bytes));
      typeface.setEnableGsub(false);
      return typeface;
    }
  }

  private void draw() throws IOException {
    PDDocumentOutline outline = new PDDocumentOutline();
    document.getDocumentCatalog().setDocumentOutline(outline);
    PDOutlineNode title = heading("H1", "Report", 760, outline);
    paragraphWithLink();
    heading("H2", "Progress", 690, title);
    lists();
    PDStructureElement split = tags.element("P", tags.body());
    show(split, "Begins on one page and ", LEFT, 80);
    turnPage();
    show(split, "ends on the next.", LEFT, 760);
    PDOutlineNode money = heading("H2", "Money", 730, title);
    table();
    heading("H3", "Chart", 660, money);
    figure();
    end();
    tags.finish(document);
  }

  private PDPageContentStream begin() throws IOException {
    document.addPage(page);
    return new PDPageContentStream(document, page);
  }

  private void turnPage() throws IOException {
    end();
    page = new PDPage(PDRectangle.A4);
    content = begin();
  }

  private void end() throws IOException {
    artifact("Layout", null);
    content.addRect(LEFT, 60, 475, 0.5f);
    content.fill();
    content.endMarkedContent();
    artifact("Pagination", "Footer");
    text("Page " + document.getNumberOfPages(), LEFT, 46);
    content.endMarkedContent();
    content.close();
  }

  private PDOutlineItem heading(String type, String text, float y, PDOutlineNode outline)
      throws IOException {
    show(tags.element(type, tags.body()), text, LEFT, y);
    PDPageXYZDestination destination = new PDPageXYZDestination();
    destination.setPage(page);
    destination.setTop((int) (y + 2 * SIZE));
    PDOutlineItem item = new PDOutlineItem();
    item.setTitle(text);
    item.setDestination(destination);
    outline.addLast(item);
    return item;
  }

  private void paragraphWithLink() throws IOException {
    PDStructureElement paragraph = tags.element("P", tags.body());
    show(paragraph, "Read the ", LEFT, 720);
    PDStructureElement link = tags.element("Link", paragraph);
    show(link, "full report", 120, 720);
    show(paragraph, " first.", 180, 720);
    PDAnnotationLink annotation = new PDAnnotationLink();
    annotation.setRectangle(new PDRectangle(119, 716, 60, 14));
    annotation.setContents("full report");
    annotation.setPrinted(true);
    PDBorderStyleDictionary border = new PDBorderStyleDictionary();
    border.setWidth(0);
    annotation.setBorderStyle(border);
    PDActionURI action = new PDActionURI();
    action.setURI("https://example.org/report");
    annotation.setAction(action);
    page.setAnnotations(List.of(annotation));
    page.getCOSObject().setName("Tabs", "S");
    tags.own(link, annotation, page);
  }

  private void lists() throws IOException {
    PDStructureElement list = list(tags.body(), "Disc");
    item(list, "•", "One", LEFT, 670);
    PDStructureElement body = item(list, "•", "Two", LEFT, 650);
    item(list(body, "Decimal"), "1.", "Inner", LEFT + 20, 630);
  }

  private PDStructureElement list(PDStructureElement parent, String numbering) {
    PDStructureElement list = tags.element("L", parent);
    tags.attribute(list, "List", "ListNumbering", numbering);
    return list;
  }

  private PDStructureElement item(
      PDStructureElement list, String label, String text, float x, float y) throws IOException {
    PDStructureElement item = tags.element("LI", list);
    show(tags.element("Lbl", item), label, x, y);
    PDStructureElement body = tags.element("LBody", item);
    show(tags.element("P", body), text, x + 20, y);
    return body;
  }

  private void table() throws IOException {
    PDStructureElement table = tags.element("Table", tags.body());
    PDStructureElement head = tags.element("TR", tags.element("THead", table));
    cell(head, "Year", "Column", LEFT, 700);
    cell(head, "Spent", "Column", 200, 700);
    PDStructureElement row = tags.element("TR", tags.element("TBody", table));
    cell(row, "2019", "Row", LEFT, 685);
    show(tags.element("P", tags.element("TD", row)), "£5", 200, 685);
  }

  private void cell(PDStructureElement row, String text, String scope, float x, float y)
      throws IOException {
    PDStructureElement cell = tags.element("TH", row);
    tags.attribute(cell, "Table", "Scope", scope);
    show(tags.element("P", cell), text, x, y);
  }

  private void figure() throws IOException {
    PDStructureElement figure = tags.element("Figure", tags.body());
    figure.setAlternateDescription("A bar");
    COSArray box = new PDRectangle(60, 500, 100, 100).getCOSArray();
    tags.attribute(figure, "Layout", "BBox", box);
    content.beginMarkedContent(COSName.getPDFName("Figure"), tags.own(figure, page));
    content.addRect(70, 510, 20, 80);
    content.fill();
    content.endMarkedContent();
  }

  private void show(PDStructureElement element, String text, float x, float y) throws IOException {
    int mcid = tags.own(element, page);
    content.beginMarkedContent(COSName.getPDFName(element.getStructureType()), mcid);
    text(text, x, y);
    content.endMarkedContent();
  }

  private void artifact(String type, String subtype) throws IOException {
    COSDictionary properties = new COSDictionary();
    properties.setName(COSName.TYPE, type);
    if (subtype != null) {
      properties.setName(COSName.SUBTYPE, subtype);
    }
    content.beginMarkedContent(COSName.ARTIFACT, PDPropertyList.create(properties));
  }

  private void text(String text, float x, float y) throws IOException {
    content.beginText();
    content.setFont(font, SIZE);
    content.newLineAtOffset(x, y);
    content.showText(text);
    content.endText();
  }
}
