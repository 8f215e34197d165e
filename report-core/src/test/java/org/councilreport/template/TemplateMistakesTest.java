package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Diagnostic;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Mistakes in FreeMarker are told in plain words, at their place, with a cure. */
class TemplateMistakesTest {
  @TempDir private Path directory;

  static Stream<Arguments> mistakes() {
    return Stream.of(
        arguments(
            "<p>\n${title</p>",
            "2:9: error[template-syntax]: \"/\" cannot stand here",
            "look for a bracket, quote or end tag that is missing before this place"),
        arguments(
            "<p>\n<#if period??>x</p>",
            "2:1: error[template-syntax]: <#if> is not closed",
            "write </#if> where it ends"),
        arguments(
            "<#assign x = 1>\n<#assign y><p>",
            "2:1: error[template-syntax]: <#assign> is not closed",
            "write </#assign> where it ends"),
        arguments(
            "<#list updates as u><#list u.updates as v>x</#list>",
            "1:1: error[template-syntax]: <#list> is not closed",
            "write </#list> where it ends"),
        arguments(
            "<p></#if></p>",
            "1:4: error[template-syntax]: </#if> ends nothing",
            "take it out, or write what it ends before it"),
        arguments(
            "<#list updates as u></#if></#list>",
            "1:21: error[template-syntax]: </#if> stands where <#list> is still open",
            "close <#list> before it, or take one of the two out"),
        arguments(
            "<p><#else></p>",
            "1:4: error[template-syntax]: <#else> stands outside of what it belongs to",
            "write it between the beginning and the end of its <#if>, <#list> or <#switch>"),
        arguments(
            "<p><#sep>, </#sep></p>",
            "1:4: error[template-syntax]: <#sep> stands outside of what it belongs to",
            "write it between <#list …> and </#list>"),
        arguments(
            "<p><#nested></p>",
            "1:4: error[template-syntax]: <#nested> stands outside of a macro",
            "write it between <#macro …> and </#macro>"),
        arguments(
            "<#lst updates as u></#lst>",
            "1:2: error[template-syntax]: there is no directive <#lst>",
            "did you mean <#list>?"),
        arguments(
            "<#foo>",
            "1:2: error[template-syntax]: there is no directive <#foo>",
            "there are <#if>, <#list>, <#macro>, <#assign> and others of FreeMarker's"),
        arguments(
            "${title?upercase}",
            "1:9: error[template-syntax]: there is no built-in ?upercase",
            "did you mean ?upper_case?"),
        arguments(
            "${.titel}",
            "1:4: error[template-syntax]: there is no variable .titel",
            "the names of fields have no dot before them"),
        arguments(
            "${${title}}",
            "1:3: error[template-syntax]: ${…} stands within code",
            "write the name alone: ${title}, <#if title??>"),
        arguments(
            "${(title}",
            "1:9: error[template-syntax]: the bracket ( is still open at \"}\"",
            "close it"),
        arguments(
            "${\"title}",
            "1:10: error[template-syntax]: a quote is not closed before the end",
            "look for a \" or ' that stands alone"),
        arguments(
            "<p><#-- note </p>",
            "1:4: error[template-syntax]: a comment is not closed",
            "write --> where it ends"),
        arguments(
            "<#setting colour=\"red\">",
            "1:11: error[template-syntax]: there is no setting \"colour\"",
            "take it out: themes and council.yaml say how reports look"),
        arguments(
            "${updates}",
            "1:3: error[template-value]: \"updates\" is a list, which cannot be printed as it is",
            "write <#list updates as one>${one}</#list>"),
        arguments(
            "${meeting}",
            "1:3: error[template-value]: \"meeting\" is a group of fields, which cannot be printed as it is",
            "write one of its fields, as in ${meeting.body}"),
        arguments(
            "${date}",
            "1:3: error[template-value]: \"date\" is a function, which cannot be printed as it is",
            "write what it is to work on, as in ${date(meeting.date)}"),
        arguments(
            "<#list title as t>x</#list>",
            "1:8: error[template-value]: \"title\" is a text, and a list belongs here",
            "FIELDS.md says what each field holds"),
        arguments(
            "<#if period>x</#if>",
            "1:6: error[template-value]: \"period\" is a group of fields, and a condition belongs here",
            "ask whether it is there: period??"),
        arguments(
            "<#if title gt 3>x</#if>",
            "1:6: error[template-value]: these two cannot be compared",
            "compare two texts or two numbers; ?number makes a number of a text"),
        arguments(
            "${title?number}",
            "1:1: error[template-value]: \"text\" is not a number",
            "ask for a number, as in ${row.actual.number}"),
        arguments(
            "${1 / 0}",
            "1:1: error[template-value]: a number is divided by zero",
            "ask before whether it is zero: <#if count != 0>"),
        arguments(
            "${title?matches(\"(a\")?c}",
            "1:1: error[template-value]: this is not a regular expression: Unclosed group",
            "put a backslash before signs that stand for themselves"),
        arguments(
            "${updates?join(\",\")}",
            "1:1: error[template-value]: ?join puts texts together, and one of these is none",
            "write <#list …>…<#sep>, </#sep></#list>"),
        arguments(
            "<@foo/>",
            "1:1: error[template-value]: there is no macro \"foo\"",
            "macros of other files are imported: <#import \"/common/front.ftlx\" as front>"),
        arguments(
            "<#import \"/common/front.ftlx\" as f><@f.lgo/>",
            "1:38: error[template-value]: there is no macro \"f.lgo\"",
            "macros of other files are imported: <#import \"/common/front.ftlx\" as front>"),
        arguments(
            "<#macro m x></#macro>\n<@m/>",
            "1:1: error[template-value]: the macro \"m\" is used without a value for \"x\"",
            "give it one where it is used, or none is needed here: x=\"\""),
        arguments(
            "<#macro m></#macro>\n<@m y=\"1\"/>",
            "2:1: error[template-value]: \"m\" takes no value named \"y\"",
            "take it out, or name it in <#macro m …>"),
        arguments(
            "<#function f x><#return x></#function>${f(1, 2)}",
            "1:39: error[template-value]: \"f\" takes fewer values than 2",
            "take out what it does not know"));
  }

  @ParameterizedTest
  @MethodSource("mistakes")
  void mistakeIsToldInPlainWords(String template, String fault, String help) {
    TemplateFolder folder = new TemplateFolder(directory).template(template);
    List<Diagnostic> found = folder.engine().check("test");

    assertThat(found)
        .extracting(one -> one.toString().replace(directory + "/test/report.ftlx:", ""))
        .containsExactly(fault);
    assertThat(found.get(0).help()).hasValue(help);
  }
}
