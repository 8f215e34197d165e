package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A template can be checked without a report. */
class TemplateCheckTest {
  @TempDir private Path directory;

  private List<String> faults(String markup) {
    TemplateFolder folder = new TemplateFolder(directory).template(markup);
    return folder.faults(Checked.of("test", folder.engine().check("test")));
  }

  static SortedSet<String> packed() {
    return TemplateFiles.PACKED;
  }

  @ParameterizedTest
  @MethodSource("packed")
  void packedTemplatesAreWithoutFault(String type) {
    assertThat(new TemplateEngine(Optional.empty()).check(type)).isEmpty();
  }

  @Test
  void everyFolderWithATemplateIsPacked() throws IOException {
    try (Stream<Path> folders = Files.list(Path.of("../templates"))) {
      assertThat(folders.filter(folder -> Files.exists(folder.resolve("report.ftlx"))))
          .extracting(folder -> folder.getFileName().toString())
          .containsExactlyInAnyOrderElementsOf(TemplateFiles.PACKED);
    }
  }

  static Stream<Arguments> templates() {
    return Stream.of(
        arguments(
            "<report><title>${title}</title>\n<#list updates as u>"
                + "<#list u.updates as v>${v.servise}</#list></#list></report>",
            "2:43: error[template-value]: \"servise\" is not a field here"),
        arguments(
            "<report><title>${title}</title>\n<#if period??><h2>x</h2></#if></report>",
            "2:15: error[template-markup]: there is no element <h2>"),
        arguments(
            "<report><title>${title}</title>\n<p>${.now}</p></report>",
            "2:6: error[template-expression]: .now should not stand in a template"),
        arguments(
            "<report><title>${'title'?eval}</title></report>",
            "1:25: error[template-expression]: ?eval should not stand in a template"),
        arguments(
            "<report><title>t</title><#assign x = '<p>y</p>'?interpret><@x/></report>",
            "1:48: error[template-expression]: ?interpret should not stand in a template"),
        arguments(
            "<report><title>${\"${.now}\"}</title></report>",
            "1:21: error[template-expression]: .now should not stand in a template"),
        arguments(
            "<report><title><#if (2 > 1 && .now??)>x</#if></title></report>",
            "1:31: error[template-expression]: .now should not stand in a template"),
        arguments(
            "<report><title>#{. now}</title></report>",
            "1:18: error[template-expression]: .now should not stand in a template"),
        arguments(
            "<report><title>${.dataModel.title}</title></report>",
            "1:18: error[template-expression]: .data_model should not stand in a template"),
        arguments(
            "<report><title>${.globals.title}</title></report>",
            "1:18: error[template-expression]: .globals should not stand in a template"),
        arguments(
            "<report><title>${.vars['title']}</title></report>",
            "1:18: error[template-expression]: .vars should not stand in a template"),
        arguments(
            "<report><title>${'{}' ? eval_json}</title></report>",
            "1:23: error[template-expression]: ?eval_json should not stand in a template"),
        arguments(
            "<report><title>t<#attempt>${title}<#recover>r</#attempt></title></report>",
            "1:17: error[template-expression]: <#attempt> should not stand in a template"),
        arguments(
            "<report><title>${.get_optional_template('x').exists?c}</title></report>",
            "1:18: error[template-expression]: .get_optional_template should not stand in a"
                + " template"),
        arguments(
            "<report><title>t</title>\n<p>&amp; so on \uD83C\uDFE0</p></report>",
            "2:16: error[template-glyph]: the font has no character \"\uD83C\uDFE0\" (U+1F3E0,"
                + " HOUSE BUILDING)"),
        arguments(
            "<report><title>t</title>\n<toc title='&#x1F3E0;' depth='2'/></report>",
            "2:1: error[template-glyph]: the font has no character \"\uD83C\uDFE0\" (U+1F3E0,"
                + " HOUSE BUILDING)"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void faultIsToldAtItsPlaceWithAReportAndWithout(String markup, String fault) {
    assertThat(faults(markup)).containsExactly("test/report.ftlx:" + fault);
    assertThat(new TemplateFolder(directory).faults(markup))
        .as("a report is refused for the same")
        .containsExactly("test/report.ftlx:" + fault);
  }

  @Test
  void importedTemplatesAreCheckedToo() {
    new TemplateFolder(directory)
        .write("common/dates.ftlx", "<#macro today>\n  ${.now}</#macro>\n");

    assertThat(
            faults(
                "<#import '/common/dates.ftlx' as dates>"
                    + "<report><title>t</title><p><@dates.today/></p></report>"))
        .containsExactly(
            "common/dates.ftlx:2:5: error[template-expression]: .now should not stand in a"
                + " template");
  }

  @Test
  void templateNextToTheImportingOneIsCheckedToo() {
    new TemplateFolder(directory).write("common/dates.ftlx", "<#macro today>${.now}</#macro>\n");

    assertThat(
            faults(
                "<#import \"../common/dates.ftlx\" as dates>"
                    + "<report><title>t</title><p><@dates.today/></p></report>"))
        .singleElement()
        .asString()
        .contains("common/dates.ftlx:1:17: error[template-expression]");
  }

  @Test
  void editOfAnImportedTemplateIsExaminedAnew() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/dates.ftlx", "<#macro today>today</#macro>");
    TemplateEngine engine =
        folder
            .template(
                "<#import '/common/dates.ftlx' as dates>"
                    + "<report><title><@dates.today/></title></report>")
            .engine();
    assertThat(TemplateFolder.document(engine, TemplateFolder.REPORT).isValid()).isTrue();

    folder.write("common/dates.ftlx", "<#macro today>${.now}</#macro>");
    assertThat(TemplateFolder.document(engine, TemplateFolder.REPORT).isValid()).isFalse();
  }

  @Test
  void characterThatTheTemplateAddsIsToldAtItsLineWhenAReportIsMade() {
    assertThat(
            new TemplateFolder(directory)
                .faults("<report>\n<title>${title} \uD83C\uDFE0</title></report>"))
        .contains(
            "test/report.ftlx:2:17: error[template-glyph]: the font has no character"
                + " \"\uD83C\uDFE0\" (U+1F3E0, HOUSE BUILDING)");
  }

  @Test
  void wordsOutsideExpressionsAreNoFault() {
    assertThat(
            faults(
                "<#-- ${.now} --><report><title>t</title><p>.now, ?eval: ${'a.now ?eval'}"
                    + "<#noparse>${.now}</#noparse>${r'${.now}'}</p></report>"))
        .isEmpty();
  }

  @Test
  void valuesOfTheTrialAreNoFault() {
    assertThat(
            faults(
                "<report><title>t</title><figure><img src=\"${title}\" alt=\"\"/></figure>"
                    + "<p><a href=\"#${id}\">x</a></p></report>"))
        .isEmpty();
  }

  @Test
  void unknownTemplateIsAFault() {
    assertThat(new TemplateEngine(Optional.empty()).check("nothing"))
        .singleElement()
        .asString()
        .contains("there is no template \"nothing\"");
  }
}
