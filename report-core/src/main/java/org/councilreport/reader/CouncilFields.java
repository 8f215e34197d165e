package org.councilreport.reader;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;
import org.councilreport.model.Advice;
import org.councilreport.model.Council;
import org.councilreport.model.Council.Logo;
import org.councilreport.model.Council.Records;
import org.councilreport.model.Extra;
import org.councilreport.model.GlossaryEntry;
import org.councilreport.model.Label;
import org.councilreport.model.StatusScheme;

/** The fields of a council: in its own file, and in a report that brings its own. */
final class CouncilFields {
  private static final Field<Label> NAME =
      Field.required("name", Shape.wording(), "The council's name as it signs.", "Sefton Council");
  private static final Field<Council.Nation> NATION =
      Field.optional(
          "nation",
          Shape.choice(
              "a nation",
              List.of(
                  Choice.of(Council.Nation.ENGLAND, "England."),
                  Choice.of(Council.Nation.WALES, "Wales."),
                  Choice.of(Council.Nation.SCOTLAND, "Scotland."),
                  Choice.of(Council.Nation.NORTHERN_IRELAND, "Northern Ireland."))),
          "Where in the United Kingdom the council is, which decides the law that holds for it.",
          "england");
  private static final Field<Label> AREA_TERM =
      Field.optional(
          "areaTerm",
          Shape.wording(),
          "What the council's areas are called.",
          "electoral division");
  private static final Field<List<Locale>> LANGUAGES =
      Field.optional(
          "languages",
          Shape.listOf("languages", Shape.language()),
          "The languages the council writes in; the first is taken where a report names none.",
          "[en-GB, cy]");
  private static final Field<String> FILE =
      Field.required(
          "file",
          Shape.label(),
          "Where the logo's file is, seen from the council's.",
          "images/logo.png");
  private static final Field<String> ALT =
      Field.required(
          "alt", Shape.text(), "What the logo shows, in words.", "Westmarch Borough Council");
  private static final Field<Logo> LOGO =
      Field.optional(
          "logo",
          Shape.object(
              "a logo", List.of(FILE, ALT), values -> new Logo(values.get(FILE), values.get(ALT))),
          "The council's logo.",
          "{file: images/logo.png, alt: Westmarch Borough Council}");
  private static final Field<Label> RETENTION =
      Field.optional(
          "retention", Shape.wording(), "How long reports are kept, as printed.", "Six years");
  private static final Field<Records> RECORDS =
      Field.optional(
          "records",
          Shape.object(
              "a rule for records",
              List.of(RETENTION),
              values -> new Records(values.optional(RETENTION))),
          "How reports are kept.",
          "{retention: Six years}");

  private static final Field<String> WORD_TEMPLATE =
      Field.optional(
          "wordTemplate",
          Shape.label(),
          "Where the council's Word template is, seen from council.yaml: a dotx or docx file.",
          "branding/report.dotx");

  /** All of them, in the order they are offered. */
  private static final List<Field<?>> FIELDS =
      List.of(
          NAME,
          NATION,
          AREA_TERM,
          LANGUAGES,
          LOGO,
          StatusSchemeFields.STATUS_SCHEMES,
          SharedFields.GLOSSARY,
          SharedFields.ACCESSIBLE_FORMATS,
          RECORDS,
          ThemeShape.OVERRIDES,
          AdviceFields.ADVICE);

  /** What {@code council.yaml} looks like. */
  static final Shape<Council> FILE_SHAPE =
      Shape.object(
          "a council file",
          Stream.concat(FIELDS.stream(), Stream.of(WORD_TEMPLATE)).toList(),
          CouncilFields::council);

  /** The council of a report. */
  static final Field<Council> COUNCIL =
      Field.optional(
          "council",
          Shape.object("a council", FIELDS, CouncilFields::council),
          "The council that publishes the report; with council.yaml, only where it differs from that.",
          "{name: Sefton Council}");

  private CouncilFields() {}

  private static Council council(Values values) {
    return new Council(
        values.get(NAME),
        values.optional(NATION),
        values.optional(AREA_TERM),
        values.optional(LANGUAGES).orElse(List.of()),
        values.optional(LOGO),
        values.optional(StatusSchemeFields.STATUS_SCHEMES).orElse(List.of()),
        values.optional(SharedFields.GLOSSARY).orElse(List.of()),
        values.optional(SharedFields.ACCESSIBLE_FORMATS),
        values.optional(RECORDS),
        values.optional(ThemeShape.OVERRIDES).orElse(Extra.Fields.NONE),
        values.optional(WORD_TEMPLATE),
        values.optional(AdviceFields.ADVICE).orElse(Map.of()));
  }

  /** A council as a report has it, over what its file says. */
  static Council over(Council own, Council file) {
    Map<Advice, Boolean> advice = new EnumMap<>(Advice.class);
    advice.putAll(file.advice());
    advice.putAll(own.advice());
    return new Council(
        own.name(),
        own.nation().or(file::nation),
        own.areaTerm().or(file::areaTerm),
        own.languages().isEmpty() ? file.languages() : own.languages(),
        own.logo().or(file::logo),
        SharedFields.merged(own.statusSchemes(), file.statusSchemes(), StatusScheme::id),
        SharedFields.merged(own.glossary(), file.glossary(), GlossaryEntry::abbr),
        own.accessibleFormats().or(file::accessibleFormats),
        own.records().or(file::records),
        own.theme().over(file.theme()),
        file.wordTemplate(),
        advice);
  }
}
