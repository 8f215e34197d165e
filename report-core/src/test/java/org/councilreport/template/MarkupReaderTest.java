package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilreport.document.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Markup becomes blocks, strictly; white space is the template's where it has line ends. */
class MarkupReaderTest {
  @TempDir private Path directory;

  static Stream<Arguments> faults() {
    return Stream.of(
        arguments("<h2>x</h2>", "3:1: error[template-markup]: there is no element <h2>"),
        arguments(
            "  <p class='x'>x</p>", "3:3: error[template-markup]: <p> has no attribute \"class\""),
        arguments("<p>\n  <p>x</p></p>", "4:3: error[template-markup]: <p> may not stand in <p>"),
        arguments(
            "<#list updates as u>\n<section><dd>${u.service}</dd></section>\n</#list>",
            "4:10: error[template-markup]: <dd> may not stand in <section>"),
        arguments(
            "<p>x</p>\n\n  words", "5:3: error[template-markup]: text may not stand in <report>"),
        arguments(
            "<footer><em><page-number/></em></footer>",
            "3:13: error[template-markup]: <page-number> may not stand in <em>"),
        arguments(
            "<section>\n<p>x</p></section>",
            "3:1: error[template-markup]: <section> does not begin with a title"),
        arguments(
            "<footer>x</footer>\n<p>x</p>",
            "3:1: error[template-markup]: <footer> stands in the wrong order"),
        arguments("<p> \n </p>", "3:1: error[template-markup]: this <p> is empty"),
        arguments(
            "<p><strong></strong>x</p>", "3:4: error[template-markup]: this <strong> is empty"),
        arguments("<dl></dl>", "3:1: error[template-markup]: this <dl> is empty"),
        arguments(
            "<dl><dt>a</dt>\n<dt>b</dt></dl>", "3:5: error[template-markup]: <dt> has no partner"),
        arguments("<ul>\n</ul>", "3:1: error[template-markup]: this <ul> is empty"),
        arguments("<ul><li/></ul>", "3:5: error[template-markup]: this <li> is empty"),
        arguments(
            "<ol start='one'><li>x</li></ol>",
            "3:1: error[template-markup]: \"one\" is not a number to start from"),
        arguments(
            "<p>x\n<a href='javascript:alert(1)'>x</a></p>",
            "4:1: error[template-markup]: this link's address cannot be used: links of the kind"
                + " \"javascript:\" are not allowed"),
        arguments(
            "<p><a href='https://a.uk'>x <em><a href='https://b.uk'>y</a></em></a></p>",
            "3:33: error[template-markup]: a link may not stand in a link"),
        arguments(
            "<p>x&#133;</p>",
            "3:4: error[template-markup]: this text holds the control character U+0085"),
        arguments(
            "<#list 1..6 as i><section><title>x</title></#list>"
                + "<#list 1..6 as i></section></#list>",
            "3:18: error[template-markup]: this heading is nested too deep: documents have six"
                + " levels of headings"));
  }

  @ParameterizedTest
  @MethodSource("faults")
  void faultIsToldAtTheTemplatesLine(String markup, String fault) {
    assertThat(
            new TemplateFolder(directory)
                .faults("<report>\n<title>t</title>\n" + markup + "\n</report>"))
        .containsExactly("test/report.ftlx:" + fault);
  }

  @Test
  void allFaultsAreToldAtOnce() {
    assertThat(
            new TemplateFolder(directory)
                .faults("<report>\n  <h1>x</h1>\n  <p id='a'>y</p>\n  z\n</report>"))
        .hasSize(3);
  }

  @Test
  void everyElementBecomesItsPartOfTheDocument() {
    assertThat(
            blocks(
                """
                <!-- a note -->
                <dl><dt>Council:</dt><dd>Sefton</dd></dl>
                <section field="updates[0]">
                  <title>Special <em>needs</em></title>
                  <p>One <strong>two <em>three</em></strong><br/>four <a href="HTTPS://a.uk/x?y=1&amp;z">five</a></p>
                  <ol start="3">
                    <li>alone</li>
                    <li>
                      <p>first</p>
                      <ul><li>inner <ul><li>innermost</li></ul></li></ul>
                    </li>
                  </ol>
                  <section><title>Under</title></section>
                </section>
                """))
        .isEqualTo(
            """
            Council: | Sefton
            # Special [em needs] {updates[0]}
              ¶ One [strong two [em three]][br]four [https://a.uk/x?y=1&z five]
              3.
                ¶ alone
              4.
                ¶ first
                –
                  ¶ inner\s
                  ▪
                    ¶ innermost
              # Under
            """);
  }

  static Stream<Arguments> whiteSpace() {
    return Stream.of(
        arguments("<p>\n  One\n  two\n</p>", "One two"),
        arguments("<p>One.  Two</p>", "One.  Two"),
        arguments("<p>One.  \n  Two</p>", "One. Two"),
        arguments("<p>\n  <strong>\n    One\n  </strong>\n  two\n</p>", "[strong One] two"),
        arguments("<p>One\n<em>two</em>\nthree</p>", "One [em two] three"),
        arguments("<p>One<em>\n two</em></p>", "One[em  two]"),
        arguments("<p>One\n  <br/>\n  two</p>", "One[br]two"),
        arguments("<p>One <em>two</em> three</p>", "One [em two] three"),
        arguments("<p>One<!-- note -->\n  <!-- note -->\n  two</p>", "One two"),
        arguments("<p>One\ttwo</p>", "One two"),
        arguments("<p>One&#160;\ntwo\u00a0three</p>", "One\u00a0 two\u00a0three"),
        arguments("<p>One<#if true>\n  two</#if></p>", "One two"),
        arguments("<p><![CDATA[<b>]]>&lt;/b></p>", "<b></b>"));
  }

  @ParameterizedTest
  @MethodSource("whiteSpace")
  void lineEndsFoldToOneSpaceAndOtherSpacesStay(String markup, String expected) {
    assertThat(blocks(markup)).isEqualTo("¶ " + expected + "\n");
  }

  @Test
  void placesHoldInALongTemplate() {
    String lines = "<p>é “a” 😀</p>\n".repeat(5000);

    assertThat(
            new TemplateFolder(directory)
                .faults("<report><title>t</title>\n" + lines + "  <h2/>\n</report>"))
        .containsExactly(
            "test/report.ftlx:5002:3: error[template-markup]: there is no element <h2>");
  }

  private String blocks(String markup) {
    Document document =
        new TemplateFolder(directory)
            .document("<report>\n<title>t</title>\n" + markup + "\n</report>")
            .value();
    return DocumentDump.of(document.blocks());
  }
}
