package org.councilreport.writer.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;
import static org.councilreport.conformance.Specimen.bullets;
import static org.councilreport.conformance.Specimen.document;
import static org.councilreport.conformance.Specimen.item;
import static org.councilreport.conformance.Specimen.paragraph;
import static org.councilreport.conformance.Specimen.section;
import static org.councilreport.conformance.Specimen.text;
import static org.councilreport.conformance.Specimen.theme;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.graphics.image.PDImageXObject;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.councilreport.conformance.Artefacts;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.conformance.Pictures;
import org.councilreport.document.Block;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.councilreport.font.FontLibrary;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigurePdfTest {
  private static final FontLibrary FONTS = FontLibrary.standard();
  private static final Optional<String> NONE = Optional.empty();

  @Test
  void everyKindOfPngKeepsTheStandardsAndItsPixels() throws IOException {
    List<Block> figures = new ArrayList<>();
    List<byte[]> files = new ArrayList<>();
    for (boolean interlaced : new boolean[] {false, true}) {
      for (int[] kind : Pictures.pngKinds()) {
        byte[] png = Pictures.png(61, 37, kind[0], kind[1], interlaced);
        files.add(png);
        figures.add(
            figure(
                Pictures.picture(Picture.Format.PNG, 61, 37, png),
                "Colour type " + kind[0] + " of " + kind[1] + " bits"));
      }
    }
    byte[] pdf = write("png-kinds", document(figures.toArray(Block[]::new)));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      PDResources resources = loaded.getPage(0).getResources();
      for (int i = 0; i < files.size(); i++) {
        PDImageXObject image =
            (PDImageXObject) resources.getXObject(COSName.getPDFName("Im" + (i + 1)));
        assertThat(samples(image.getImage()))
            .as("file %d", i)
            .usingComparatorWithPrecision(2.0)
            .isEqualTo(expected(i));
      }
    }
  }

  private static double[] samples(BufferedImage image) {
    return IntStream.of(0, 30, 60)
        .mapToObj(x -> image.getRGB(x, 18))
        .flatMap(rgb -> Stream.of(rgb >> 24 & 0xFF, rgb >> 16 & 0xFF))
        .mapToDouble(Integer::doubleValue)
        .toArray();
  }

  /** Alpha and red of three pixels in the middle row. */
  private static double[] expected(int file) {
    int[] kind = Pictures.pngKinds()[file % Pictures.pngKinds().length];
    int top = (1 << Math.min(kind[1], 8)) - 1;
    double alpha = kind[0] >= 4 ? Math.floor(18 / 37.0 * (top + 1)) : 255;
    return IntStream.of(0, 30, 60)
        .mapToDouble(x -> Math.floor(x / 61.0 * (top + 1)) * 255 / top)
        .boxed()
        .flatMap(red -> Stream.of(alpha, red))
        .mapToDouble(Double::doubleValue)
        .toArray();
  }

  @Test
  void everyKindOfJpegKeepsTheStandards() throws IOException {
    List<Block> figures = new ArrayList<>();
    for (boolean grey : new boolean[] {false, true}) {
      for (boolean progressive : new boolean[] {false, true}) {
        figures.add(
            figure(
                Pictures.picture(
                    Picture.Format.JPEG, 80, 40, Pictures.jpeg(80, 40, grey, progressive)),
                "Grey " + grey + ", progressive " + progressive));
      }
    }
    write("jpeg-kinds", document(figures.toArray(Block[]::new)));
  }

  @Test
  void picturesStandAsTheCameraWasHeld() throws IOException {
    for (boolean mirrored : new boolean[] {false, true}) {
      for (int turns = 0; turns < 4; turns++) {
        Picture picture = Pictures.turned(120, 60, new Orientation(mirrored, turns));
        byte[] pdf = write("turned-" + mirrored + turns, document(figure(picture, "A corner")));
        assertThat(whiteCorner(pdf, picture))
            .as("mirrored %s, %d quarter turns", mirrored, turns)
            .isEqualTo(corner(mirrored, turns));
      }
    }
  }

  /** Where the corner that was at the top left comes to stand. */
  private static String corner(boolean mirrored, int turns) {
    List<String> clockwise = List.of("top left", "top right", "bottom right", "bottom left");
    return clockwise.get(((mirrored ? 1 : 0) + turns) % 4);
  }

  private static String whiteCorner(byte[] pdf, Picture picture) throws IOException {
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      BufferedImage page = new PDFRenderer(loaded).renderImageWithDPI(0, 72);
      int left = 60;
      // The title takes 22 points, and the space below it 14.
      int top = 72 + 22 + 14;
      int width = picture.width() * 72 / 96;
      int height = picture.height() * 72 / 96;
      for (String down : List.of("top", "bottom")) {
        for (String across : List.of("left", "right")) {
          int x = across.equals("left") ? left + 5 : left + width - 5;
          int y = down.equals("top") ? top + 5 : top + height - 5;
          int rgb = page.getRGB(x, y);
          if ((rgb & 0xFF) > 230 && (rgb >> 8 & 0xFF) > 230 && (rgb >> 16 & 0xFF) > 230) {
            return down + " " + across;
          }
        }
      }
    }
    return "none";
  }

  @Test
  void aPictureIsEmbeddedOnceHoweverOftenItIsShown() throws IOException {
    byte[] file = Pictures.png(40, 20, 2, 8, false);
    Document document =
        document(
            figure(Pictures.picture(Picture.Format.PNG, 40, 20, file), "One"),
            figure(Pictures.picture(Picture.Format.PNG, 40, 20, file.clone()), "Two"));
    try (PDDocument loaded = Loader.loadPDF(write("once", document))) {
      assertThat(loaded.getPage(0).getResources().getXObjectNames()).hasSize(1);
    }
  }

  @ParameterizedTest
  @CsvSource({"PNG, 2", "PNG, 6", "JPEG, 2"})
  void noMorePixelsAreEmbeddedThanPrintShows(Picture.Format format, int colours)
      throws IOException {
    byte[] file =
        format == Picture.Format.PNG
            ? Pictures.png(400, 200, colours, 8, false)
            : Pictures.jpeg(400, 200, false, false);
    Picture dense = new Picture(format, 400, 200, Orientation.UPRIGHT, 800, file);
    byte[] pdf = write("dense-" + format + colours, document(figure(dense, "Dense")));
    try (PDDocument loaded = Loader.loadPDF(pdf)) {
      PDImageXObject image = onlyImage(loaded);
      // 400 of 800 an inch are half an inch, for which 150 are enough.
      assertThat(image.getWidth()).isEqualTo(150);
      assertThat(image.getHeight()).isEqualTo(75);
      BufferedImage seen = image.getImage();
      BufferedImage whole = ImageIO.read(new ByteArrayInputStream(file));
      for (int x : new int[] {60, 75, 140}) {
        double[] there = channels(whole.getRGB(x * 8 / 3 + 1, 108));
        assertThat(channels(seen.getRGB(x, 40))).containsExactly(there, offset(6.0));
      }
    }
  }

  @Test
  void aTurnedPictureIsMeasuredAsItIsSeen() throws IOException {
    byte[] file = Pictures.jpeg(400, 200, false, false);
    Picture turned =
        new Picture(Picture.Format.JPEG, 200, 400, new Orientation(false, 1), 600, file);
    try (PDDocument loaded =
        Loader.loadPDF(write("dense-turned", document(figure(turned, "Turned"))))) {
      assertThat(onlyImage(loaded).getWidth()).isEqualTo(200);
      assertThat(onlyImage(loaded).getHeight()).isEqualTo(100);
    }
  }

  @Test
  void picturesOfUsualDensityKeepTheirBytes() throws IOException {
    byte[] file = Pictures.jpeg(400, 200, false, true);
    Picture fine = new Picture(Picture.Format.JPEG, 400, 200, Orientation.UPRIGHT, 300, file);
    try (PDDocument loaded = Loader.loadPDF(write("fine", document(figure(fine, "Fine"))))) {
      assertThat(onlyImage(loaded).getStream().getCOSObject().createRawInputStream())
          .hasBinaryContent(file);
    }
  }

  private static PDImageXObject onlyImage(PDDocument pdf) throws IOException {
    return (PDImageXObject) pdf.getPage(0).getResources().getXObject(COSName.getPDFName("Im1"));
  }

  private static double[] channels(int argb) {
    return new double[] {argb >> 24 & 0xFF, argb >> 16 & 0xFF, argb >> 8 & 0xFF, argb & 0xFF};
  }

  @Test
  void aPictureThatDecoratesIsAnArtifact() throws IOException {
    Picture picture =
        Pictures.picture(Picture.Format.PNG, 40, 20, Pictures.png(40, 20, 6, 8, false));
    byte[] pdf =
        write("decorative", document(new Figure(NONE, picture, Optional.empty(), List.of())));
    assertThat(PdfText.structureDump(pdf)).doesNotContain("Figure");
  }

  @Test
  void figuresInSectionsAndListsKeepTheirCaptions() throws IOException {
    Picture picture =
        Pictures.picture(Picture.Format.JPEG, 700, 400, Pictures.jpeg(700, 400, false, false));
    write(
        "figures",
        document(
            section("Parks", paragraph("The park opened."), captioned(picture, "Figure 1: Park")),
            bullets(item(paragraph("See:"), captioned(picture, "In a list")))));
  }

  @Test
  void everyKindOfChartKeepsTheStandards() throws IOException {
    for (Chart.Type type : Chart.Type.values()) {
      byte[] pdf =
          write(
              "chart-" + type.name().toLowerCase(Locale.ROOT),
              document(
                  section(
                      "Three series",
                      chart(
                          type,
                          List.of("Apr to Jun", "Jul to Sep", "Oct to Dec", "Jan to Mar"),
                          series("Missed bins", "120", "95", "60.5", "44"),
                          series("Street lights reported", "80", "", "130", "90"),
                          series("Potholes", "30", "45", "20", "75")),
                      chart(
                          type,
                          List.of("Housing", "Adult social care", "Parks"),
                          series("Over or under budget (£000)", "-1250", "340", "85"))),
                  section(
                      "Odd ones",
                      chart(type, List.of("Only one"), series("Visits", "1234567")),
                      chart(
                          type,
                          List.of("Nothing yet", "Nothing either"),
                          series("Visits", "", ""),
                          series("Calls", "0", "")),
                      chart(
                          type,
                          List.of("Small", "Huge"),
                          series("Numbers", "3", "98765432109876543210"),
                          series("More numbers", "-4000000", "1E+19")))));
      assertThat(PdfText.lines(pdf)).filteredOn(line -> line.startsWith("F ")).hasSize(5);
    }
  }

  @Test
  void chartsOfManyCategoriesAndSeriesKeepTheStandards() throws IOException {
    for (Chart.Type type : Chart.Type.values()) {
      String[] names =
          IntStream.range(0, 60).mapToObj(i -> "Neighbourhood " + i).toArray(String[]::new);
      String[] values =
          IntStream.range(0, 60).mapToObj(i -> "" + (50 + i * 37 % 100)).toArray(String[]::new);
      Chart.Series[] eight =
          IntStream.range(0, 8)
              .mapToObj(
                  i -> series("Directorate " + i, "" + (i + 20), "" + (60 - 5 * i), "" + i * i))
              .toArray(Chart.Series[]::new);
      write(
          "chart-many-" + type.name().toLowerCase(Locale.ROOT),
          document(
              chart(type, List.of(names), series("Requests", values)),
              chart(
                  type,
                  List.of("Highways and transport", "Environmental health", "Registrars"),
                  eight)));
    }
  }

  @Test
  void theSameFiguresGiveTheSameBytes() throws IOException {
    byte[] png = Pictures.png(40, 20, 6, 8, true);
    Document document =
        document(
            captioned(Pictures.picture(Picture.Format.PNG, 40, 20, png), "Picture"),
            chart(Chart.Type.LINE, List.of("A", "B"), series("S", "1", "2")));
    assertThat(write("same", document)).isEqualTo(write("same", document));
  }

  private static Figure figure(Picture picture, String alternative) {
    return new Figure(NONE, picture, Optional.of(alternative), List.of());
  }

  private static Figure captioned(Picture picture, String caption) {
    return new Figure(
        NONE, picture, Optional.of("What is seen: " + caption), List.of(text(caption)));
  }

  private static Chart chart(Chart.Type type, List<String> names, Chart.Series... series) {
    List<Inline> caption = List.of(text("Chart with " + series.length + " series"));
    return new Chart(NONE, type, caption, "Values of " + names.get(0), names, List.of(series));
  }

  private static Chart.Series series(String name, String... values) {
    return new Chart.Series(
        name,
        Arrays.stream(values)
            .map(value -> Optional.of(value).filter(v -> !v.isEmpty()).map(BigDecimal::new))
            .toList());
  }

  private static byte[] write(String name, Document document) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new PdfWriter(FONTS).write(Manuscripts.of(document, theme()), out);
    byte[] pdf = out.toByteArray();
    Artefacts.keep("pdf-figure-" + name + ".pdf", pdf);
    assertThat(PdfConformance.faults(pdf)).as(name).isEmpty();
    assertThat(PdfText.lines(pdf)).as(name).isEqualTo(DocumentText.lines(document));
    return pdf;
  }
}
