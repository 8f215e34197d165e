package org.councilreport.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A council's own fonts; those of a family of serifs stand in for them. */
class FontFolderTest {
  private static final String SERIF =
      "/com/mpobjects/jasperreports/fonts/liberation/LiberationSerif-";
  private static final String FAMILY = "Liberation Serif";

  @TempDir private Path folder;

  @Test
  void facesAreKnownByWhatTheFilesSayNotByTheirNames() throws IOException {
    put("a.ttf", font("Regular"));
    put("b.TTF", font("Bold"));
    put("c.ttf", font("Italic"));
    put("d.ttf", font("BoldItalic"));
    put("OFL.txt", "a licence".getBytes(StandardCharsets.UTF_8));
    FontLibrary library = FontLibrary.with(folder);

    assertThat(library.faults()).isEmpty();
    assertThat(library.families()).containsExactly("Liberation Sans", FAMILY);
    for (boolean bold : new boolean[] {false, true}) {
      for (boolean italic : new boolean[] {false, true}) {
        FontFace face = new FontFace(FAMILY, bold, italic);
        assertThat(library.program(face).face()).isEqualTo(face);
      }
    }
    assertThat(library.program(new FontFace(FAMILY, false, false)).advance('W')).isEqualTo(944);
    assertThat(library.program(new FontFace(FAMILY, false, false)).advance('i')).isEqualTo(278);
  }

  @Test
  void aStyleThatAFamilyLacksIsTheNearestItHas() throws IOException {
    put("regular.ttf", font("Regular"));
    put("bold.ttf", font("Bold"));
    FontLibrary library = FontLibrary.with(folder);

    assertThat(library.program(new FontFace(FAMILY, true, true)).face().bold()).isTrue();
    assertThat(library.program(new FontFace(FAMILY, false, true)).face().bold()).isFalse();
  }

  @Test
  void aFamilyWithoutARegularFaceCannotBeNamed() throws IOException {
    put("bold.ttf", font("Bold"));

    assertThat(FontLibrary.with(folder).families()).containsExactly("Liberation Sans");
  }

  @Test
  void whatAFontLacksIsTakenFromTheFontsThatComeWithTheLibrary() throws IOException {
    put("regular.ttf", font("Regular"));
    FontLibrary library = FontLibrary.with(folder);

    assertThat(library.program(new FontFace(FAMILY, false, false)).fallbacks())
        .containsExactly(
            new FontFace("Liberation Sans", false, false),
            new FontFace("DejaVu Sans", false, false));
    assertThat("Tŷ ✓".codePoints()).allMatch(library.coverage(FAMILY)::test);
  }

  @ParameterizedTest
  @CsvSource({
    "2, it says that it may not be embedded in documents",
    "256, it says that only all of it may be embedded in documents",
    "512, it says that only its bitmaps may be embedded in documents",
  })
  void aFontThatForbidsEmbeddingIsRefused(int rights, String reason) throws IOException {
    put("house.ttf", withRights(rights));

    assertThat(faults()).singleElement().asString().contains("house.ttf", reason);
  }

  @ParameterizedTest
  @CsvSource({"0", "4", "8", "12"})
  void aFontThatMayBeEmbeddedForReadingIsTaken(int rights) throws IOException {
    put("house.ttf", withRights(rights));

    assertThat(faults()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "ttcf, it is a collection of fonts",
    "wOFF, it is a font for web pages (WOFF)",
    "wOF2, it is a font for web pages (WOFF)",
    "<htm, it is not a font",
  })
  void aFileOfAnotherKindIsNamed(String begin, String reason) throws IOException {
    put("house.otf", (begin + "0123456789").getBytes(StandardCharsets.US_ASCII));

    assertThat(faults()).singleElement().asString().contains("house.otf", reason);
  }

  @Test
  void anEmptyFileIsNoFont() throws IOException {
    put("house.ttf", new byte[0]);

    assertThat(faults()).singleElement().asString().contains("it is not a font");
  }

  @Test
  void aFileThatIsCutOffIsBroken() throws IOException {
    byte[] whole = font("Regular");
    for (int length : new int[] {4, 12, 100, 1000, whole.length / 2}) {
      put("house.ttf", Arrays.copyOf(whole, length));
      assertThat(faults()).as("%d bytes", length).singleElement().asString().contains("broken");
    }
  }

  @Test
  void anyChangedBytesGiveAFontOrAFault() throws IOException {
    byte[] whole = font("Regular");
    Random random = new Random(7);
    for (int trial = 0; trial < 40; trial++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 20; i++) {
        changed[random.nextInt(trial % 2 == 0 ? 400 : changed.length)] = (byte) random.nextInt();
      }
      put("house.ttf", changed);
      FontLibrary library = FontLibrary.with(folder);
      for (String family : library.families()) {
        assertThatCode(() -> library.coverage(family).test('a')).doesNotThrowAnyException();
      }
    }
  }

  @Test
  void twoFilesOfOneFaceAreAFault() throws IOException {
    put("one.ttf", font("Bold"));
    put("two.ttf", font("Bold"));

    assertThat(faults())
        .singleElement()
        .asString()
        .contains("two.ttf", "it is Liberation Serif bold, as one.ttf is");
  }

  @Test
  void aLinkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
    Path font = Files.write(elsewhere.resolve("font.ttf"), font("Regular"));
    Files.createSymbolicLink(folder.resolve("house.ttf"), font);

    assertThat(faults()).singleElement().asString().contains("it is no file of this folder");
  }

  @Test
  void aFolderOfTooManyFontsIsRefused() throws IOException {
    for (int i = 0; i < 65; i++) {
      put("font%02d.ttf".formatted(i), new byte[0]);
    }
    assertThat(faults()).hasSize(65).last().asString().contains("more than 64 fonts");
  }

  private List<Diagnostic> faults() throws IOException {
    return FontLibrary.with(folder).faults();
  }

  private void put(String name, byte[] bytes) throws IOException {
    Files.write(folder.resolve(name), bytes);
  }

  private static byte[] font(String style) throws IOException {
    try (InputStream in = FontFolderTest.class.getResourceAsStream(SERIF + style + ".ttf")) {
      return in.readAllBytes();
    }
  }

  /** Changes fsType, the fifth field of the table OS/2. */
  private static byte[] withRights(int rights) throws IOException {
    byte[] font = font("Regular");
    ByteBuffer buffer = ByteBuffer.wrap(font);
    int tables = buffer.getShort(4);
    int entry =
        Stream.iterate(12, at -> at + 16)
            .limit(tables)
            .filter(at -> buffer.getInt(at) == 0x4F532F32)
            .findFirst()
            .orElseThrow();
    buffer.putShort(buffer.getInt(entry + 8) + 8, (short) rights);
    return font;
  }
}
