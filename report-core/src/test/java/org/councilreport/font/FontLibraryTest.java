package org.councilreport.font;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.function.IntPredicate;
import org.junit.jupiter.api.Test;

class FontLibraryTest {
  private static final String SANS = "Liberation Sans";
  private final FontLibrary fonts = FontLibrary.standard();

  @Test
  void lettersAreAsWideAsArials() {
    FontMetrics regular = fonts.program(new FontFace(SANS, false, false));
    assertThat(regular.advance('W')).isEqualTo(944);
    assertThat(regular.advance(' ')).isEqualTo(278);
    assertThat(regular.advance('’')).isEqualTo(222);
    assertThat(fonts.program(new FontFace(SANS, true, false)).advance('a')).isEqualTo(556);
  }

  @Test
  void welshAndGaelicAndPunctuationCanBePrinted() {
    IntPredicate printable = fonts.coverage(SANS);
    assertThat("ŵŷẁẃẅỳâêîôûÀÈÌÒÙ‘’“”–—…£€½°•▪\u00A0\u00AD\u2011\u200B\u2060".codePoints())
        .allMatch(printable::test);
  }

  @Test
  void arabicAndHebrewCanBePrinted() {
    assertThat("\u0627\u0644\u0633\u0644\u0627\u0645 \u05E9\u05DC\u05D5\u05DD".codePoints())
        .allMatch(fonts.coverage(SANS)::test);
  }

  @Test
  void unseenMarksCannot() {
    assertThat("\u200E\u200F\u200D\u034F\uFFFC".codePoints()).noneMatch(fonts.coverage(SANS)::test);
  }

  @Test
  void signsAndSymbolsAreLeftToTheFaceBehind() {
    assertThat("₂✓✔✗★☆▲▼◆●■→⚠☐".codePoints()).allMatch(fonts.coverage(SANS)::test);
    FontMetrics sans = fonts.program(new FontFace(SANS, true, false));
    assertThat(sans.covers('✓')).isFalse();
    assertThat(sans.fallbacks()).containsExactly(new FontFace("DejaVu Sans", true, false));
    assertThat(fonts.families()).containsExactly(SANS);
  }

  @Test
  void emojiMissingScriptsAndPrivateUseCannot() {
    assertThat("\uD83C\uDFE0\u4E2D\u06D2\uE000".codePoints()).noneMatch(fonts.coverage(SANS)::test);
  }

  @Test
  void aFaceIsParsedOnce() {
    FontFace face = new FontFace(SANS, false, true);
    assertThat(fonts.program(face)).isSameAs(fonts.program(face));
  }

  @Test
  void anUnknownFamilyIsRefused() {
    assertThatThrownBy(() -> fonts.program(new FontFace("Comic", false, false)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("Comic");
  }
}
