package org.councilreport.writer.html;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.conformance.Manuscripts;
import org.councilreport.conformance.Specimen;
import org.councilreport.conformance.WholeReport;
import org.councilreport.font.FontLibrary;
import org.councilreport.style.ChartStyle;
import org.councilreport.style.Colour;
import org.councilreport.style.LinkStyle;
import org.councilreport.style.Palette;
import org.councilreport.style.TableStyle;
import org.councilreport.style.TextRole;
import org.councilreport.style.TextStyle;
import org.councilreport.style.Theme;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SchemeTest {
  private static final int THEMES = 200;
  private static final List<String> TEXT =
      Arrays.stream(TextRole.values())
          .filter(role -> role != TextRole.TABLE_HEAD && role != TextRole.CHART_LABEL)
          .map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
          .toList();

  @ParameterizedTest
  @EnumSource(Scheme.class)
  void whatIsReadableStaysAsTheThemeHasIt(Scheme scheme) {
    Colour navy = new Colour(0x1D3A8A);
    assertThat(scheme.readable(navy, Scheme.TEXT, scheme.ground())).isEqualTo(scheme.adapt(navy));
    assertThat(Scheme.LIGHT.adapt(navy)).isEqualTo(navy);
  }

  @Test
  void colourKeepsItsContrastInTheDark() {
    for (int rgb : new int[] {0x1D3A8A, 0x12436D, 0xF46A25, 0xF0F2F5, 0x808080, 0xFFFFFF}) {
      Colour colour = new Colour(rgb);
      assertThat(Scheme.DARK.adapt(colour).contrastWith(Scheme.DARK.ground()))
          .isCloseTo(colour.contrastWithWhite(), within(0.25));
    }
  }

  /** WCAG 2.2, 1.4.3 and 1.4.11, for every pair that the stylesheet puts on each other. */
  @Test
  void everyThemeCanBeReadInBothSchemes() throws IOException {
    Random random = new Random(7);
    HtmlWriter writer = new HtmlWriter(FontLibrary.standard());
    for (int i = 0; i < THEMES; i++) {
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      writer.write(Manuscripts.of(WholeReport.document(), theme(random)), out);
      String html = out.toString(StandardCharsets.UTF_8);
      String dark = html.substring(html.indexOf("prefers-color-scheme"));
      holds(html.substring(0, html.indexOf("prefers-color-scheme")));
      holds(dark.substring(0, dark.indexOf("html{font-family")));
    }
  }

  private static void holds(String css) {
    Map<String, Colour> colours = new HashMap<>();
    Matcher found = Pattern.compile("--([a-z0-9-]+):#([0-9A-F]{6})").matcher(css);
    while (found.find()) {
      colours.put(found.group(1), new Colour(Integer.parseInt(found.group(2), 16)));
    }
    for (String ground : List.of("page", "panel")) {
      for (String text : TEXT) {
        assertContrast(colours, text, ground, Scheme.TEXT);
      }
      assertContrast(colours, "link", ground, Scheme.TEXT);
      assertContrast(colours, "bar", ground, Scheme.GRAPHIC);
    }
    assertContrast(colours, "table-head", "shade", Scheme.TEXT);
  }

  /**
   * Words in a chart are text; statuses, which have a word beside them, and values are graphics.
   */
  @ParameterizedTest
  @EnumSource(Scheme.class)
  void statusesAndChartsStandOutInAnyColour(Scheme scheme) {
    Colour page = scheme.ground();
    Random random = new Random(11);
    for (int i = 0; i < THEMES; i++) {
      Colour panel = scheme.panel(colour(random));
      Inks inks = new Inks();
      inks.of(colour(random), Scheme.TEXT);
      inks.of(colour(random), Scheme.GRAPHIC);
      StringBuilder css = new StringBuilder();
      inks.write(css, scheme, page, panel);

      List<Colour> written =
          Pattern.compile("--ink:#([0-9A-F]{6})")
              .matcher(css)
              .results()
              .map(ink -> new Colour(Integer.parseInt(ink.group(1), 16)))
              .toList();
      assertThat(written).hasSize(2);
      for (Colour ground : List.of(page, panel)) {
        assertThat(written.get(0).contrastWith(ground)).isGreaterThanOrEqualTo(Scheme.TEXT);
        assertThat(written.get(1).contrastWith(ground)).isGreaterThanOrEqualTo(Scheme.GRAPHIC);
      }
    }
  }

  private static void assertContrast(
      Map<String, Colour> colours, String one, String other, double least) {
    assertThat(colours).containsKeys(one, other);
    assertThat(colours.get(one).contrastWith(colours.get(other)))
        .as(one + " on " + other)
        .isGreaterThanOrEqualTo(least);
  }

  private static Theme theme(Random random) {
    Theme plain = Specimen.theme();
    Map<TextRole, TextStyle> text = new EnumMap<>(TextRole.class);
    plain
        .text()
        .forEach(
            (role, style) ->
                text.put(
                    role,
                    new TextStyle(
                        style.size(),
                        style.bold(),
                        style.italic(),
                        colour(random),
                        style.lineHeight(),
                        style.spaceBefore(),
                        style.spaceAfter())));
    return new Theme(
        plain.page(),
        plain.font(),
        text,
        plain.listIndent(),
        plain.numberIndent(),
        new LinkStyle(colour(random), true),
        new Palette(colour(random), colour(random), colour(random), colour(random)),
        new TableStyle(colour(random), colour(random), 4),
        new ChartStyle(List.of(colour(random), colour(random)), colour(random)));
  }

  private static Colour colour(Random random) {
    return new Colour(random.nextInt(0x1000000));
  }
}
