package org.councilreport.conformance;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.stream.Stream;
import org.councilreport.font.FontLibrary;
import org.councilreport.writer.html.HtmlWriter;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each of our rules for HTML finds its fault, made in a file that has none. */
class HtmlConformanceTest {
  private static String sound = "";

  @BeforeAll
  static void write() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    new HtmlWriter(FontLibrary.standard())
        .write(Manuscripts.of(WholeReport.document(), Specimen.theme()), out);
    sound = out.toString(UTF_8);
  }

  @Test
  void soundFileHasNoFault() {
    assertThat(HtmlConformance.ownFaults(sound.getBytes(UTF_8))).isEmpty();
  }

  static Stream<Arguments> changes() {
    return Stream.of(
        arguments("<!DOCTYPE html>", "", "no doctype"),
        arguments("<title>[^<]*", "<title>", "no title"),
        arguments("<html lang=\"[^\"]*\"", "<html", "no language"),
        arguments("(<html [^>]*) dir=\"ltr\"", "$1", "no direction"),
        arguments("<meta charset=\"utf-8\">", "", "no charset"),
        arguments("<meta name=\"viewport\"[^>]*>", "", "no viewport"),
        arguments("<h1>", "<h1><span lang=\"cy\">x</span>", "a language without a direction: span"),
        arguments("<main ", "<main></main><main ", "not one main"),
        arguments("<header>", "<header></header><header>", "not one header"),
        arguments("</body>", "<footer></footer><footer></footer></body>", "two footers"),
        arguments("<a class=\"skip\"[^>]*>[^<]*</a>", "", "no link past the header"),
        arguments("</main>", "<nav></nav></main>", "a landmark without a name: nav"),
        arguments("<h1>", "<p>x</p><h1>", "no h1 at the head of main"),
        arguments("</main>", "<h1>x</h1></main>", "not one h1"),
        arguments("</main>", "<h2>x</h2><h4>y</h4></main>", "h4 after h2: y"),
        arguments("</main>", "<h2> </h2></main>", "a heading without words"),
        arguments("</main>", "<p id=\"_main\"></p></main>", "two ids _main"),
        arguments("</main>", "<a href=\"#none\">x</a></main>", "nothing has the id none"),
        arguments(
            "</main>", "<p aria-describedby=\"none\">x</p></main>", "nothing has the id none"),
        arguments("</main>", "<a>x</a></main>", "a link that leads nowhere"),
        arguments("</main>", "<a href=\"../x\">x</a></main>", "leads out: ../x"),
        arguments(
            "</main>",
            "<a href=\"javascript:alert(1)\">x</a></main>",
            "leads out: javascript:alert(1)"),
        arguments("</main>", "<a href=\"x.pdf\"> </a></main>", "a link without words: x.pdf"),
        arguments("</main>", "<script>x</script></main>", "forbidden: script"),
        arguments("<main ", "<main style=\"color:red\" ", "forbidden: style"),
        arguments("<main ", "<main onclick=\"x()\" ", "forbidden: onclick"),
        arguments(
            "</main>",
            "<img alt=\"\" src=\"https://x.example/y.png\"></main>",
            "fetches https://x.example/y.png"),
        arguments(
            "</main>",
            "<img alt=\"\" src=\"data:image/svg+xml;base64,AA==\"></main>",
            "fetches data:image/svg+xml;base64,AA=="),
        arguments("</main>", "<video poster=\"x\"></video></main>", "fetches video"),
        arguments("<style>", "<style>@import 'x';", "the stylesheet fetches"),
        arguments("<style>", "<style>p { background: url(x) }", "the stylesheet fetches"),
        arguments("img-src data:", "img-src *", "not the policy default-src 'none'"),
        arguments("<style>", "<style> ", "not the policy default-src 'none'"),
        arguments("<caption[^>]*>.*?</caption>", "", "a table without a caption"),
        arguments("</thead>", "<tr></tr></thead>", "not one head"),
        arguments("<th scope=\"col\"", "<th", "a head without a scope"),
        arguments("(<tbody>\\s*<tr>)", "$1<td></td>", "a row of"),
        arguments(
            "</main>", "<img src=\"data:image/png;base64,AA==\"></main>", "a picture without alt"),
        arguments("role=\"img\"", "", "a drawing without a name"),
        arguments("<svg ([^>]*)aria-labelledby", "<svg $1data-x", "a drawing without a name"),
        arguments("<desc [^>]*>[^<]*</desc>", "", "a chart without a description"),
        arguments(
            "<div class=\"scroll\" role=\"group\"",
            "<div class=\"scroll\"",
            "what scrolls cannot be reached or has no name"),
        arguments(
            "</main>",
            "<p tabindex=\"0\">x</p></main>",
            "what scrolls cannot be reached or has no name"));
  }

  @ParameterizedTest
  @MethodSource("changes")
  void faultIsFound(String good, String faulty, String fault) {
    String changed = sound.replaceFirst("(?s)" + good, faulty);

    assertThat(changed).isNotEqualTo(sound);
    assertThat(HtmlConformance.ownFaults(changed.getBytes(UTF_8)))
        .anyMatch(found -> found.startsWith(fault));
  }
}
