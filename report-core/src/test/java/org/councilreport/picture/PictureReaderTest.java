package org.councilreport.picture;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.councilreport.conformance.Pictures.chunk;
import static org.councilreport.conformance.Pictures.deflated;
import static org.councilreport.conformance.Pictures.header;
import static org.councilreport.conformance.Pictures.joined;
import static org.councilreport.conformance.Pictures.jpeg;
import static org.councilreport.conformance.Pictures.png;
import static org.councilreport.conformance.Pictures.rows;
import static org.councilreport.conformance.Pictures.segment;
import static org.councilreport.conformance.Pictures.withSegments;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.councilreport.conformance.Pictures;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;
import org.councilreport.picture.PictureReader.Outcome;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class PictureReaderTest {
  private static final byte[] PNG = png(9, 5, 2, 8, false);
  private static final byte[] JPEG = jpeg(32, 16, false, false);

  @TempDir Path folder;
  private Path report;

  @BeforeEach
  void makeTheReportsFolder() throws IOException {
    report = Files.createDirectory(folder.resolve("report"));
  }

  @Test
  void aPictureBelowTheReportsFolderIsRead() throws IOException {
    put("images/park.png", PNG);
    Picture picture = found("images/park.png");
    assertThat(picture.format()).isEqualTo(Picture.Format.PNG);
    assertThat(picture.width()).isEqualTo(9);
    assertThat(picture.height()).isEqualTo(5);
    assertThat(picture.resolution()).isEqualTo(96);
  }

  @Test
  void everyKindOfPngIsRead() throws IOException {
    for (boolean interlaced : new boolean[] {false, true}) {
      for (int[] kind : Pictures.pngKinds()) {
        put("a.png", png(7, 6, kind[0], kind[1], interlaced));
        assertThat(found("a.png").width()).isEqualTo(7);
      }
    }
  }

  @Test
  void baselineProgressiveAndGreyJpegsAreReadByteForByte() throws IOException {
    for (boolean grey : new boolean[] {false, true}) {
      for (boolean progressive : new boolean[] {false, true}) {
        byte[] file = jpeg(40, 30, grey, progressive);
        put("a.jpg", file);
        assertThat(found("a.jpg").bytes()).isEqualTo(file);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("orientations")
  void aPhotographIsTurnedAsTheCameraWasHeld(int value, Orientation orientation)
      throws IOException {
    for (boolean littleEndian : new boolean[] {false, true}) {
      put("a.jpeg", withSegments(JPEG, Pictures.exif(value, littleEndian)));
      put("a.png", pngWith(chunk("eXIf", Pictures.tiff(value, littleEndian))));
      for (String file : List.of("a.jpeg", "a.png")) {
        Picture picture = found(file);
        assertThat(picture.orientation()).isEqualTo(orientation);
        assertThat(picture.width() < picture.height()).isEqualTo(orientation.swapsSides());
      }
    }
  }

  static Stream<Arguments> orientations() {
    return Stream.of(
        Arguments.of(0, Orientation.UPRIGHT),
        Arguments.of(1, Orientation.UPRIGHT),
        Arguments.of(2, new Orientation(true, 0)),
        Arguments.of(3, new Orientation(false, 2)),
        Arguments.of(4, new Orientation(true, 2)),
        Arguments.of(5, new Orientation(true, 3)),
        Arguments.of(6, new Orientation(false, 1)),
        Arguments.of(7, new Orientation(true, 1)),
        Arguments.of(8, new Orientation(false, 3)),
        Arguments.of(9, Orientation.UPRIGHT));
  }

  @Test
  void nothingOfWhoTookThePictureWhereIsKept() throws IOException {
    byte[] note = latin("GPS 52.95N");
    put(
        "a.jpg",
        joined(
            withSegments(
                JPEG,
                Pictures.exif(6, true),
                segment(0xE1, joined(latin("http://ns.adobe.com/xap/1.0/\0"), note)),
                segment(0xED, note),
                segment(0xFE, note)),
            note));
    put(
        "a.png",
        joined(
            pngWith(
                chunk("eXIf", Pictures.tiff(1, true)),
                chunk("tEXt", note),
                chunk("iTXt", note),
                chunk("zTXt", note),
                chunk("tIME", note)),
            note));
    assertThat(new String(found("a.jpg").bytes(), ISO_8859_1)).doesNotContain("GPS");
    assertThat(new String(found("a.png").bytes(), ISO_8859_1)).doesNotContain("GPS");
    assertThat(found("a.jpg").bytes()).isEqualTo(JPEG);
    assertThat(found("a.png").bytes()).isEqualTo(PNG);
  }

  @Test
  void theFilesResolutionIsTakenWhereItCanBeMeant() throws IOException {
    put("a.png", pngWith(chunk("pHYs", new byte[] {0, 0, 0x2E, 0x23, 0, 0, 0x2E, 0x23, 1})));
    assertThat(found("a.png").resolution()).isBetween(299.9, 300.1);
    put("b.png", pngWith(chunk("pHYs", new byte[] {0, 0, 0, 1, 0, 0, 0, 1, 0})));
    assertThat(found("b.png").resolution()).isEqualTo(96);
    byte[] dense = JPEG.clone();
    byte[] density = {1, 0, (byte) 150, 0, (byte) 150};
    System.arraycopy(density, 0, dense, 13, density.length);
    put("a.jpg", dense);
    assertThat(found("a.jpg").resolution()).isEqualTo(150);
  }

  @Test
  void theColoursOfAJpegOfAdobesKindStayTold() throws IOException {
    byte[] adobe = segment(0xEE, joined(latin("Adobe"), new byte[] {0, 100, 0, 0, 0, 0, 1}));
    put("a.jpg", withSegments(JPEG, adobe));
    assertThat(new String(found("a.jpg").bytes(), ISO_8859_1)).contains("Adobe");
  }

  @ParameterizedTest
  @MethodSource("badPaths")
  void aPathThatLeadsElsewhereIsRefused(String path, String message) throws IOException {
    Files.write(folder.resolve("secret.png"), PNG);
    assertThat(refused(path).message()).contains(message);
    assertThat(refused(path).code()).isEqualTo(Code.PICTURE);
    assertThat(refused(path).help()).isNotBlank();
  }

  static Stream<Arguments> badPaths() {
    return Stream.of(
        Arguments.of("", "no file"),
        Arguments.of(" ", "no file"),
        Arguments.of("../secret.png", "leads out"),
        Arguments.of("images/../../secret.png", "leads out"),
        Arguments.of("/etc/passwd", "does not start from the report's folder"),
        Arguments.of("C:\\secret.png", "does not start from the report's folder"),
        Arguments.of("c:secret.png", "does not start from the report's folder"),
        Arguments.of("\\\\server\\share\\a.png", "does not start from the report's folder"),
        Arguments.of("//server/share/a.png", "does not start from the report's folder"),
        Arguments.of("..\\secret.png", "backslash"),
        Arguments.of("https://example.org/a.png", "address"),
        Arguments.of("file:///etc/passwd", "address"),
        Arguments.of("data:image/png;base64,AAAA", "address"),
        Arguments.of("CON", "device"),
        Arguments.of("images/nul.png", "device"),
        Arguments.of("com1.jpg", "device"),
        Arguments.of("a.png:stream", "not a name"),
        Arguments.of("a\0.png", "not a name"),
        Arguments.of("images//a.png", "not a name"),
        Arguments.of("a.png.", "not a name"),
        Arguments.of("what?.png", "not a name"),
        Arguments.of("absent.png", "there is no picture"));
  }

  @Test
  void aLinkOutOfTheFolderIsRefusedAndOneWithinIsFollowed() throws IOException {
    Files.write(folder.resolve("secret.png"), PNG);
    put("real.png", PNG);
    Files.createSymbolicLink(report.resolve("out.png"), folder.resolve("secret.png"));
    Files.createSymbolicLink(report.resolve("in.png"), Path.of("real.png"));
    Files.createDirectory(folder.resolve("report-evil"));
    Files.write(folder.resolve("report-evil/a.png"), PNG);
    Files.createSymbolicLink(report.resolve("side"), folder.resolve("report-evil"));
    assertThat(refused("out.png").message()).contains("leads out");
    assertThat(refused("side/a.png").message()).contains("leads out");
    assertThat(found("in.png").width()).isEqualTo(9);
  }

  @Test
  void aFolderIsNoPicture() throws IOException {
    Files.createDirectory(report.resolve("images.png"));
    assertThat(refused("images.png").message()).contains("is not a file");
  }

  @Test
  void aNameInOtherCapitalsIsSuggested() throws IOException {
    Assumptions.assumeThat(FileSystems.getDefault().getSeparator()).isEqualTo("/");
    put("images/Park.PNG", PNG);
    assertThat(refused("images/park.png").help()).contains("'Park.PNG'");
    assertThat(found("images/Park.PNG").width()).isEqualTo(9);
  }

  @Test
  void aReportFromNoFolderHasNoPictures() {
    Outcome outcome = new PictureReader(Optional.empty()).read("a.png");
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
  }

  @ParameterizedTest
  @MethodSource("otherFiles")
  void aFileOfAnotherKindIsNamed(byte[] start, String kind) throws IOException {
    put("a.png", start);
    assertThat(refused("a.png").message()).contains(kind);
  }

  static Stream<Arguments> otherFiles() {
    return Stream.of(
        Arguments.of(new byte[0], "an empty file"),
        Arguments.of(latin("GIF89a"), "a GIF picture"),
        Arguments.of(latin("RIFF....WEBPVP8 "), "a WebP picture"),
        Arguments.of(latin("\0\0\0\u0018ftypheic"), "a HEIC picture"),
        Arguments.of(latin("\0\0\0\u0018ftypavif"), "an AVIF picture"),
        Arguments.of(latin("BM......"), "a BMP picture"),
        Arguments.of(latin("II*\0...."), "a TIFF picture"),
        Arguments.of(latin("<svg xmlns="), "an SVG drawing"),
        Arguments.of(latin("%PDF-1.7"), "a PDF document"),
        Arguments.of(latin("PK\u0003\u0004"), "an Office document"),
        Arguments.of(latin("hello"), "a file of another kind"));
  }

  @Test
  void aNameThatSaysAnotherKindIsRefused() throws IOException {
    put("a.png", JPEG);
    put("a.jpg", PNG);
    put("a", PNG);
    assertThat(refused("a.png").message())
        .isEqualTo("'a.png' is a JPEG picture, but its name does not end in .jpg or .jpeg");
    assertThat(refused("a.jpg").help()).isEqualTo("rename the file so that it ends in .png");
    assertThat(refused("a").message()).contains("does not end in .png");
  }

  @Test
  void aPictureOfTooManyPixelsIsRefusedByItsHeader() throws IOException {
    put("wide.png", png(chunk("IHDR", header(12_001, 1, 2, 8, false))));
    put("bomb.png", png(chunk("IHDR", header(8_000, 8_000, 2, 8, false))));
    put("huge.png", png(chunk("IHDR", header(-1, -1, 2, 8, false))));
    put("bomb.jpg", frame(0xC0, 8, 3, 9_000, 9_000));
    for (String file : List.of("wide.png", "bomb.png", "huge.png", "bomb.jpg")) {
      assertThat(refused(file).code()).as(file).isEqualTo(Code.LIMIT);
    }
    assertThat(refused("wide.png").message())
        .isEqualTo(
            "the picture 'wide.png' has 12001 by 1 pixels; no side may have more than 12,000");
  }

  @Test
  void aPictureThatUnpacksToMoreThanItsHeaderSaysIsRefused() throws IOException {
    put(
        "a.png",
        png(
            chunk("IHDR", header(2, 2, 0, 8, false)),
            chunk("IDAT", deflated(new byte[10_000_000])),
            chunk("IEND", new byte[0])));
    assertThat(refused("a.png").message()).contains("more pixels than its header says");
  }

  @Test
  void aFileOfMoreThan20MebibytesIsRefused() throws IOException {
    put("a.png", Arrays.copyOf(PNG, (20 << 20) + 1));
    assertThat(refused("a.png").message()).contains("larger than 20 MiB");
    assertThat(refused("a.png").code()).isEqualTo(Code.LIMIT);
  }

  @Test
  void aReportHasAtMost200Pictures() throws IOException {
    PictureReader reader = new PictureReader(Optional.of(report));
    for (int i = 0; i < 200; i++) {
      put(i + ".png", PNG);
      assertThat(reader.read(i + ".png")).isInstanceOf(Outcome.Found.class);
    }
    put("more.png", PNG);
    assertThat(reader.read("0.png")).isInstanceOf(Outcome.Found.class);
    assertThat(((Outcome.Refused) reader.read("more.png")).code()).isEqualTo(Code.LIMIT);
  }

  @Test
  void aFileThatIsCutOffAnywhereIsRefused() throws IOException {
    for (Map.Entry<String, byte[]> file : Map.of("a.png", PNG, "a.jpg", JPEG).entrySet()) {
      for (int length = 8; length < file.getValue().length; length++) {
        put(file.getKey(), Arrays.copyOf(file.getValue(), length));
        assertThat(refused(file.getKey()).message()).as("%d bytes", length).contains("damaged");
      }
    }
  }

  @Test
  void anyChangedByteGivesAPictureOrAFault() throws IOException {
    for (Map.Entry<String, byte[]> file : Map.of("a.png", PNG, "a.jpg", JPEG).entrySet()) {
      for (int at = 0; at < file.getValue().length; at++) {
        for (int value : new int[] {0, 0x7F, 0xFF}) {
          byte[] changed = file.getValue().clone();
          changed[at] = (byte) value;
          put(file.getKey(), changed);
          assertThat(read(file.getKey())).isNotNull();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("oddPictures")
  void aPictureThatDocumentsCannotHoldIsRefused(String name, byte[] file, String message)
      throws IOException {
    put(name, file);
    assertThat(refused(name).message()).contains(message);
    assertThat(refused(name).help()).isNotBlank();
  }

  static Stream<Arguments> oddPictures() {
    byte[] end = chunk("IEND", new byte[0]);
    byte[] two = chunk("IHDR", header(2, 2, 0, 8, false));
    byte[] data = chunk("IDAT", deflated(rows(2, 2, 0, 8, false)));
    return Stream.of(
        Arguments.of("cmyk.jpg", frame(0xC0, 8, 4, 16, 16), "printing inks (CMYK)"),
        Arguments.of("deep.jpg", frame(0xC1, 12, 3, 16, 16), "rare kind"),
        Arguments.of("lossless.jpg", frame(0xC3, 8, 3, 16, 16), "rare kind"),
        Arguments.of("arithmetic.jpg", frame(0xC9, 8, 3, 16, 16), "rare kind"),
        Arguments.of("two.jpg", frame(0xC0, 8, 2, 16, 16), "rare kind"),
        Arguments.of("flat.jpg", frame(0xC0, 8, 3, 16, 0), "no width or no height"),
        Arguments.of("moving.png", pngWith(chunk("acTL", new byte[8])), "moves"),
        Arguments.of("flat.png", png(chunk("IHDR", header(0, 4, 2, 8, false)), end), "no width"),
        Arguments.of(
            "depth.png", png(chunk("IHDR", header(2, 2, 2, 4, false)), end), "makes no sense"),
        Arguments.of(
            "type.png", png(chunk("IHDR", header(2, 2, 5, 8, false)), end), "makes no sense"),
        Arguments.of(
            "bare.png",
            png(chunk("IHDR", header(2, 2, 3, 8, false)), data, end),
            "palette is missing"),
        Arguments.of("none.png", png(two, end), "pixels are missing"),
        Arguments.of("junk.png", png(two, chunk("IDAT", latin("junk")), end), "cannot be unpacked"),
        Arguments.of("odd.png", png(two, chunk("ODDx", new byte[0]), data, end), "a part that"),
        Arguments.of("sum.png", png(two, changed(data), end), "are altered"),
        Arguments.of("start.png", png(data, two, end), "do not follow"));
  }

  private static byte[] changed(byte[] chunk) {
    byte[] changed = chunk.clone();
    changed[9] ^= 1;
    return changed;
  }

  /** A JPEG file that is nothing but a header. */
  private static byte[] frame(int marker, int depth, int components, int width, int height) {
    byte[] frame = new byte[6 + 3 * components];
    frame[0] = (byte) depth;
    frame[1] = (byte) (height >> 8);
    frame[2] = (byte) height;
    frame[3] = (byte) (width >> 8);
    frame[4] = (byte) width;
    frame[5] = (byte) components;
    return joined(new byte[] {(byte) 0xFF, (byte) 0xD8}, segment(marker, frame));
  }

  private static byte[] pngWith(byte[]... chunks) {
    int afterHeader = 8 + 25;
    return joined(
        Arrays.copyOf(PNG, afterHeader),
        joined(chunks),
        Arrays.copyOfRange(PNG, afterHeader, PNG.length));
  }

  private static byte[] latin(String text) {
    return text.getBytes(ISO_8859_1);
  }

  private void put(String name, byte[] bytes) throws IOException {
    Path file = report.resolve(name);
    Files.createDirectories(file.getParent());
    Files.write(file, bytes);
  }

  private Outcome read(String path) {
    return new PictureReader(Optional.of(report)).read(path);
  }

  private Picture found(String path) {
    Outcome outcome = read(path);
    assertThat(outcome).isInstanceOf(Outcome.Found.class);
    return ((Outcome.Found) outcome).picture();
  }

  private Outcome.Refused refused(String path) {
    Outcome outcome = read(path);
    assertThat(outcome).isInstanceOf(Outcome.Refused.class);
    return (Outcome.Refused) outcome;
  }
}
