package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Templates that are broken, mistaken or hostile are told off at their line, and do no harm. */
class HostileTemplateTest {
  @TempDir private Path directory;

  static Stream<Arguments> templates() {
    return Stream.of(
        // Ways out of the template language.
        arguments(
            "${\"freemarker.template.utility.Execute\"?new()(\"id\")}",
            "1:40: error[template-expression]: ?new should not stand in a template"),
        arguments(
            "<p>\n${title?api.getClass()}",
            "2:8: error[template-expression]: ?api should not stand in a template"),
        arguments(
            "${title.class}",
            "1:3: error[template-value]: \"title\" is a text, and a group of fields belongs here"),
        arguments(
            "${updates[0].class}", "1:1: error[template-value]: \"class\" is not a field here"),
        arguments(
            "${updates[0].hashCode()}",
            "1:1: error[template-value]: \"hashCode\" is not a field here"),
        arguments(
            "<p>${title?no_esc}</p>",
            "1:11: error[template-expression]: ?no_esc should not stand in a template"),
        arguments(
            "<#ftl output_format='plainText'><p>${title}</p>",
            "1:1: error[template-expression]: <#ftl> should not stand in a template"),
        arguments(
            "<#include title>",
            "1:1: error[template-expression]: the file that is used here has no fixed name"),
        arguments(
            "<#import '*/x.ftlx' as x>",
            "1:1: error[template-expression]: the file that is used here has no fixed name"),
        arguments(
            "<#include '../../etc/passwd'>",
            "1:1: error[template-value]: there is no template file \"test/../../etc/passwd\""),
        arguments(
            "<#include '/etc/passwd'>",
            "1:1: error[template-value]: there is no template file \"etc/passwd\""),
        arguments(
            "<#include 'file:///etc/passwd'>",
            "1:1: error[template-value]: there is no template file \"file:///etc/passwd\""),
        arguments(
            "<#include 'https://example.org/x.ftlx'>",
            "1:1: error[template-value]: there is no template file"
                + " \"https://example.org/x.ftlx\""),
        arguments(
            "<!DOCTYPE report [<!ENTITY x SYSTEM 'file:///etc/passwd'>]>\n<report>&x;</report>",
            "1:1: error[template-markup]: document types, entities"
                + " and processing instructions are not allowed"),
        arguments(
            "<?php x?><report/>",
            "1:1: error[template-markup]: document types, entities"
                + " and processing instructions are not allowed"),
        // Templates without an end.
        arguments(
            "<report>\n<#list 1..900000 as i><p>x</p></#list></report>",
            "2:23: error[template-limit]: the template takes more than 200,000 steps"),
        arguments(
            "<#macro m>\n  <@m/></#macro>\n<@m/>",
            "1:1: error[template-limit]: the template nests more than 200 deep"),
        arguments(
            "<#function f>\n<#return f()></#function>\n${f()}",
            "1:1: error[template-limit]: the template nests more than 200 deep"),
        arguments(
            "<#assign s = 'x'?left_pad(100000)>\n<#list 1..100 as i>${s}</#list>",
            "2:20: error[template-limit]: the template writes more than 5 million characters"),
        arguments(
            "${'x'?left_pad(2147483647)}",
            "1:1: error[template-limit]: the template uses more memory than there is"),
        // Mistakes in the report's fields.
        arguments("${titel}", "1:1: error[template-value]: \"titel\" is not a field here"),
        arguments(
            "${updates[0].servise}", "1:1: error[template-value]: \"servise\" is not a field here"),
        arguments(
            "${updates[7].service}",
            "1:3: error[template-value]: \"updates[7]\" has no value here"),
        arguments(
            "${meeting.date}",
            "1:1: error[template-value]: \"meeting.date\" is a date, and nothing says how to print"
                + " it"),
        arguments(
            "${date(title)}", "1:1: error[template-value]: argument 1 is not a date of the report"),
        arguments(
            "${filled(updates)?c}",
            "1:1: error[template-value]: filled(…) takes rows and the names of their fields"),
        arguments(
            "${filled(title, \"service\")?c}",
            "1:1: error[template-value]: filled(…) takes rows and the names of their fields"),
        arguments(
            "${filled(updates, updates)?c}",
            "1:1: error[template-value]: filled(…) takes rows and the names of their fields"),
        arguments(
            "${filled([title], \"service\")?c}",
            "1:1: error[template-value]: filled(…) takes rows and the names of their fields"),
        arguments(
            "${filled(updates, \"servise\")?c}",
            "1:1: error[template-value]: \"servise\" is not a field here"),
        arguments(
            "${date(meeting.date, 'qqqqqqq')}",
            "1:1: error[template-value]: \"qqqqqqq\" is not a pattern for dates"),
        arguments(
            "<#include 'nothing.ftlx'>",
            "1:1: error[template-value]: there is no template file \"test/nothing.ftlx\""),
        // Markup that is not XML.
        arguments("", "1:1: error[template-markup]: this is not well-formed XML"),
        arguments(
            "<report>\n<title>t</title>\n<p>${updates[0].service}\n</report>",
            "4:3: error[template-markup]: this is not well-formed XML in <p>"),
        arguments(
            "<report>\n<p>&nbsp;</p></report>",
            "2:10: error[template-markup]: this is not well-formed XML in <p>"),
        arguments(
            "<#list 1..100 as i><p>\n</#list>",
            "1:20: error[template-markup]: elements nest more than" + " 64 deep"));
  }

  @ParameterizedTest
  @MethodSource("templates")
  void templateIsToldOffAtItsPlace(String template, String fault) {
    assertThat(new TemplateFolder(directory).faults(template))
        .containsExactly("test/report.ftlx:" + fault);
  }

  @Test
  void faultSaysHowToMendIt() {
    Diagnostic fault =
        new TemplateFolder(directory)
            .document("<report>\n  <title>${updates[0].servise}</title>\n</report>")
            .diagnostics()
            .get(0);

    assertThat(fault.help())
        .hasValue(
            "did you mean \"service\"? known fields: service, id, lang, classification,"
                + " content, noUpdate, updates, path");
    assertThat(fault.source().orElseThrow().line(2))
        .isEqualTo("  <title>${updates[0].servise}</title>");
    assertThat(fault.position().orElseThrow().endColumn()).isEqualTo(31);
  }

  @Test
  void faultThatOnlyOneReportShowsSaysWhich() {
    Diagnostic fault =
        new TemplateFolder(directory)
            .document("<report><title>${meeting.agendaItem}</title></report>")
            .diagnostics()
            .get(0);

    assertThat(fault.toString())
        .endsWith(
            "report.ftlx:1:18: error[template-value]: \"meeting.agendaItem\" has no value here");
    assertThat(fault.note()).hasValue("while making report.yaml");
  }

  @Test
  void faultInAnIncludedTemplateIsToldInThatTemplate() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/foot.ftlx", "<footer>\n  ${titel}\n</footer>");

    assertThat(folder.faults("<report><title>t</title><#include '/common/foot.ftlx'></report>"))
        .containsExactly(
            "common/foot.ftlx:2:3: error[template-value]: \"titel\" is not a field here");
  }

  @Test
  void syntaxErrorInAnIncludedTemplateIsToldInThatTemplate() {
    TemplateFolder folder = new TemplateFolder(directory);
    folder.write("common/foot.ftlx", "<footer>\n  ${title\n</footer>");

    assertThat(folder.faults("<report><title>t</title><#include '/common/foot.ftlx'></report>"))
        .singleElement()
        .asString()
        .startsWith("common/foot.ftlx:3:2: error[template-syntax]: \"/\" cannot stand here");
  }
}
