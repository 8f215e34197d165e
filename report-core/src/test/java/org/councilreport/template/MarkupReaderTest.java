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
            "<p><a href='#x'>x <em><a href='#y'>y</a></em></a></p>",
            "3:23: error[template-markup]: a link may not stand in a link"),
        arguments(
            "<p>x<note>y <em><note>z</note></em></note></p>",
            "3:17: error[template-markup]: a footnote may not stand in a footnote"),
        arguments(
            "<section><title>x<note>y</note></title></section>",
            "3:18: error[template-markup]: <note> may not stand in <title>"),
        arguments(
            "<p><abbr>CQC</abbr></p>",
            "3:4: error[template-markup]: <abbr> has no attribute \"title\""),
        arguments(
            "<p><abbr title=''>CQC</abbr></p>",
            "3:4: error[template-markup]: this <abbr> says not what it stands for"),
        arguments(
            "<p><span lang='c'>x</span></p>",
            "3:4: error[template-markup]: \"c\" is not a language"),
        arguments(
            "<p><status symbol='▲' colour='red'>Red</status></p>",
            "3:4: error[template-markup]: \"red\" is not a colour"),
        arguments(
            "<aside kind='x'><p>y</p></aside>",
            "3:1: error[template-markup]: there is no callout of the kind \"x\""),
        arguments(
            "<aside kind='risk'><title>x</title></aside>",
            "3:1: error[template-markup]: this <aside> is empty"),
        arguments(
            "<blockquote></blockquote>", "3:1: error[template-markup]: this <blockquote> is empty"),
        arguments(
            "<toc title='x' depth='1'/>",
            "3:1: error[template-markup]: \"1\" is not a heading level"),
        arguments(
            "<section numbered='no'><title>x</title></section>",
            "3:1: error[template-markup]: numbered=\"no\" says neither true nor false"),
        arguments(
            "<header>x</header><header>y</header>",
            "3:1: error[template-markup]: <header> stands twice"),
        // References and footnotes.
        arguments(
            "<p><a href='#x'/></p>",
            "3:4: error[template-markup]: no part of the report has the id \"x\""),
        arguments(
            "<section id='x'><title>x</title></section>\n<section id='x'><title>y</title></section>",
            "4:1: error[template-markup]: the id \"x\" stands on two parts of the report"),
        arguments(
            "<section id='x y'><title>x</title></section>",
            "3:1: error[template-markup]: \"x y\" cannot be an id"),
        arguments(
            "<p>x<note id='a'/></p>", "3:5: error[template-markup]: this footnote has no text"),
        arguments(
            "<p>x<note id='a'>y</note><note id='a'>z</note></p>",
            "3:26: error[template-markup]: two different footnotes have the id \"a\""),
        // Tables.
        arguments(
            "<table><thead><tr><th>a</th></tr></thead></table>",
            "3:1: error[template-markup]: this table has no caption"),
        arguments(
            "<table><caption>x</caption><tbody><tr><td>1</td></tr></tbody></table>",
            "3:1: error[template-markup]: this table has no head"),
        arguments(
            table("<tbody>\n<tr><td>1</td></tr></tbody>"),
            "4:1: error[template-markup]: this row has 1 cell, and the table 2 columns"),
        arguments(
            table("<tfoot>\n<tr><td>1</td><td>2</td><td>3</td></tr></tfoot>"),
            "4:1: error[template-markup]: this row has 3 cells, and the table 2 columns"),
        arguments(
            table("<tbody>\n<tr kind='total'><td>1</td><td>2</td></tr></tbody>"),
            "4:1: error[template-markup]: there is no row of the kind \"total\""),
        arguments(
            table("<tbody>\n<tr><td>1</td><th>2</th></tr></tbody>"),
            "4:15: error[template-markup]: a cell of a row is a <td>"),
        arguments(
            table("<note>x</note>\n<tbody/>"),
            "4:1: error[template-markup]: <tbody> stands in the wrong order"),
        arguments(
            "<table><caption>x</caption><thead><tr>\n<th align='left'>a</th></tr></thead></table>",
            "4:1: error[template-markup]: there is no alignment \"left\""),
        arguments(
            "<table><caption>x</caption><thead><tr>\n<th width='30%'>a</th></tr></thead></table>",
            "4:1: error[template-markup]: \"30%\" is not a width in percent"),
        // Pictures and charts.
        arguments(
            "<figure>\n<img src='x.png' alt='x'/></figure>",
            "4:1: error[template-markup]: there is no picture 'x.png' in the report's folder"),
        arguments(
            "<figure>\n<img src='page.png'/></figure>",
            "4:1: error[template-markup]: this picture has no words for those who do not see it"),
        arguments(
            "<figure><figcaption>x</figcaption></figure>",
            "3:1: error[template-markup]: a figure holds one picture and no more than one caption"),
        arguments(
            chart("pie", "s", "<series name='n'><value>1</value></series>"),
            "3:1: error[template-markup]: there is no chart of the type \"pie\""),
        arguments(
            chart("bar", " ", "<series name='n'><value>1</value></series>"),
            "3:1: error[template-markup]: this chart has no summary"),
        arguments(
            chart("bar", "s", "\n<series name='n'><value>1</value><value>2</value></series>"),
            "4:1: error[template-markup]: this series has 2 values, and the chart 1 categories"),
        arguments(
            chart("bar", "s", "<series name='n'>\n<value>1,5</value></series>"),
            "4:1: error[template-markup]: \"1,5\" is not a number"),
        arguments(chart("bar", "s", ""), "3:1: error[template-markup]: this chart has no values"),
        arguments(
            "<p>x&#133;</p>",
            "3:4: error[template-markup]: this text holds the control character U+0085"),
        arguments(
            "<#list 1..6 as i><section><title>x</title></#list>"
                + "<#list 1..6 as i></section></#list>",
            "3:18: error[template-markup]: this heading is nested too deep: documents have six"
                + " levels of headings"));
  }

  private static String table(String parts) {
    return "<table><caption>x</caption><thead><tr><th>a</th><th>b</th></tr></thead>"
        + parts
        + "</table>";
  }

  private static String chart(String type, String summary, String series) {
    return "<chart type='%s' summary='%s'><caption>x</caption><category>a</category>%s</chart>"
        .formatted(type, summary, series);
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

  @Test
  void numberedListsHaveLabelsOfTheirDepth() {
    assertThat(
            blocks(
                """
                <ol><li>a
                  <ul><li>b
                    <ol start="2"><li>c
                      <ol><li>d <ol start="3"><li>e <ol><li>f</li></ol></li></ol></li></ol>
                    </li></ol>
                  </li></ul>
                  <ol start="26"><li>y</li><li>z</li></ol>
                </li></ol>
                """))
        .isEqualTo(
            """
            1.
              ¶ a
              –
                ¶ b
                (b)
                  ¶ c
                  i.
                    ¶ d\s
                    (C)
                      ¶ e\s
                      (A)
                        ¶ f
              26.
                ¶ y
              27.
                ¶ z
            """);
  }

  @Test
  void everyElementOfWholeReportsBecomesItsPartOfTheDocument() {
    assertThat(
            body(
                """
                <toc title="Contents" depth="2"/>
                <p>See <a href="#spend"/>, <a href="#parks"/> and <a href="#spend">this</a>.</p>
                <section id="parks">
                  <title><em>Parks</em> and<br/>gardens</title>
                  <p><abbr title="Care Quality Commission">CQC</abbr>, <span lang="cy">Cyngor</span>
                    <status symbol="▲" colour="#00632b">Green</status><note id="n">First.</note></p>
                  <p>Two<note>Second <a href="#parks"/>.</note>, again<note id="n"/></p>
                </section>
                <blockquote><p>Said.</p><ul><li>so</li></ul></blockquote>
                <aside kind="goodNews"><title>Well</title><p>Done.</p></aside>
                <aside kind="risk"><p>Rain.</p></aside>
                <div lang="cy"><p>Diolch.</p></div>
                <table id="spend" row-heads="true">
                  <caption>Spending</caption>
                  <thead><tr><th>Item</th><th align="decimal" width="30">£<br/>k</th></tr></thead>
                  <tbody>
                    <tr><th>Parks</th></tr>
                    <tr><td>Benches</td><td>1.5</td></tr>
                    <tr kind="subtotal"><td>All</td><td>1.5</td></tr>
                  </tbody>
                  <tbody><tr><td>Roads</td><td/></tr></tbody>
                  <tfoot><tr><td>Total</td><td>1.5</td></tr></tfoot>
                  <note>In thousands.</note>
                </table>
                <figure id="fig"><img src="page.png" alt="A page"/><figcaption>Page</figcaption></figure>
                <figure><img src="page.png" alt=""/></figure>
                <chart id="c" type="line" summary="It rose.">
                  <caption>Rise</caption>
                  <category>May</category><category>June</category>
                  <series name="Homes"><value>1</value><value>2.50</value></series>
                  <series name="Roads"><value>-3</value><value/></series>
                </chart>
                <header>Sefton</header>
                <watermark>DRAFT</watermark>
                <footer>Page <page-number/></footer>
                """))
        .isEqualTo(
            """
            contents to level 2: Contents
            ¶ See [#spend Spending], [#parks [em Parks] and gardens] and [#spend this].
            # [em Parks] and[br]gardens #parks
              ¶ [abbr CQC = Care Quality Commission], [cy: Cyngor] [▲ Green #00632B][^1]
              ¶ Two[^2], again[^1]
            quote
              ¶ Said.
              •
                ¶ so
            GOOD_NEWS Well
              ¶ Done.
            RISK\s
              ¶ Rain.
            in cy
              ¶ Diolch.
            table #spend Spending
              head, with row heads: Item | £[br]k <DECIMAL> 30.0%
              group: Parks
              row: Benches | 1.5
              subtotal: All | 1.5
              row: Roads |\s
              total: Total | 1.5
              note: In thousands.
            figure #fig PNG of 662 by 936 pixels "A page" Page
            figure PNG of 662 by 936 pixels\s
            LINE #c Rise: It rose.
              May | June
              Homes: 1 | 2.50
              Roads: -3 | -
            ^1 First.
            ^2 Second [#parks [em Parks] and gardens].
            watermark: DRAFT
            header: Sefton
            footer: Page [page]
            """);
  }

  static Stream<Arguments> numberings() {
    return Stream.of(
        arguments("none", "¶ a|# A|¶ b|•|¶ c|# B|¶ d|quote|¶ e|# C|¶ f|# D|¶ g"),
        arguments("decimal", "¶ a|# 1 A|¶ 1.1 b|•|¶ c|# B|¶ 1.2 d|quote|¶ e|# C|¶ f|# 2 D|¶ 2.1 g"),
        arguments("continuous", "¶ 1 a|# A|¶ 2 b|•|¶ c|# B|¶ 3 d|quote|¶ e|# C|¶ f|# D|¶ 4 g"),
        arguments(
            "zeroDecimal",
            "¶ a|# 1.0 A|¶ 1.1 b|•|¶ c|# B|¶ 1.2 d|quote|¶ e|# C|¶ f|# 2.0 D|¶ 2.1 g"));
  }

  @ParameterizedTest
  @MethodSource("numberings")
  void topHeadingsAndTheParagraphsUnderThemAreNumbered(String numbering, String expected) {
    String markup =
        """
        <report numbering="%s"><title>t</title>
          <p>a</p>
          <section><title>A</title><p>b</p><ul><li>c</li></ul>
            <section><title>B</title><p>d</p></section>
            <blockquote><p>e</p></blockquote>
          </section>
          <section numbered="false"><title>C</title><p>f</p></section>
          <section><title>D</title><p>g</p></section>
        </report>
        """
            .formatted(numbering);
    Document document = new TemplateFolder(directory).document(markup).value();

    assertThat(DocumentDump.of(document.blocks()).replaceAll("(?m)^ +", "").replace('\n', '|'))
        .isEqualTo(expected + "|");
  }

  @Test
  void referenceWithoutWordsPrintsTheNumberOfWhatItLeadsTo() {
    String markup =
        "<report numbering='decimal'><title>t</title><p><a href='#b'/></p>"
            + "<section><title>A</title></section>"
            + "<section id='b'><title>B</title></section></report>";

    assertThat(DocumentDump.of(new TemplateFolder(directory).document(markup).value().blocks()))
        .startsWith("¶ [#b 2]\n");
  }

  @Test
  void unknownNumberingIsToldWithThoseThereAre() {
    assertThat(
            new TemplateFolder(directory)
                .faults("<report numbering='roman'><title>t</title></report>"))
        .containsExactly(
            "test/report.ftlx:1:1: error[template-markup]: there is no numbering \"roman\"");
  }

  @Test
  void whatComesFromAFieldIsToldThere() {
    assertThat(
            new TemplateFolder(directory)
                .faults(
                    "<report><title>t</title><p><a href='#x' field='updates[0].noUpdate'"
                        + " offset='8'/></p></report>"))
        .containsExactly(
            "report.yaml:8:23: error[reference]: no part of the report has the id \"x\"");
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

  /** Everything but the metadata. */
  private String body(String markup) {
    String dump =
        DocumentDump.of(
            new TemplateFolder(directory)
                .document("<report>\n<title>t</title>\n" + markup + "\n</report>")
                .value());
    return dump.substring(dump.indexOf('\n') + 1);
  }

  private String blocks(String markup) {
    Document document =
        new TemplateFolder(directory)
            .document("<report>\n<title>t</title>\n" + markup + "\n</report>")
            .value();
    return DocumentDump.of(document.blocks());
  }
}
