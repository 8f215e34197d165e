package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.councilreport.model.CabinetMember;
import org.councilreport.model.FrontMatter;
import org.councilreport.model.FrontMatter.Contact;
import org.councilreport.model.FrontMatter.Translation;
import org.councilreport.model.FrontMatter.Wards;
import org.councilreport.model.Label;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;

/** The fields at the head of a report: who reports to whom, and about which time. */
final class FrontMatterFields {
  private static final Field<Label> BODY =
      Field.required(
          "body",
          Shape.wording(),
          "The committee or other body that meets.",
          "Overview and Scrutiny Committee");
  private static final Field<LocalDate> DATE =
      Field.optional("date", Shape.date(), "The day it meets.", "2026-07-14");
  private static final Field<String> AGENDA_ITEM =
      Field.optional(
          "agendaItem", Shape.label(), "The report's number on the agenda, as printed.", "\"7\"");
  private static final Field<Meeting> MEETING =
      Field.optional(
          "meeting",
          Shape.object(
              "a meeting",
              List.of(BODY, DATE, AGENDA_ITEM),
              values ->
                  new Meeting(
                      values.get(BODY), values.optional(DATE), values.optional(AGENDA_ITEM))),
          "The meeting the report goes to.",
          "{body: Cabinet, date: 2026-07-14}");
  private static final Field<Label> PREFIX =
      Field.optional(
          "prefix",
          Shape.wording(),
          "A title before the name; printed only with a name.",
          "Councillor");
  private static final Field<Label> NAME =
      Field.optional("name", Shape.wording(), "The member's name.", "Alex Morgan");
  private static final Field<String> POST_NOMINALS =
      Field.optional(
          "postNominals",
          Shape.label(),
          "Letters after the name; printed only with a name.",
          "OBE");
  private static final Field<Label> PORTFOLIO =
      Field.required(
          "portfolio",
          Shape.wording(),
          "What the member answers for.",
          "Children, Schools and Safeguarding");
  private static final Shape<CabinetMember> A_MEMBER =
      Shape.object(
          "a member",
          List.of(PREFIX, NAME, POST_NOMINALS, PORTFOLIO),
          values ->
              new CabinetMember(
                  values.optional(PREFIX),
                  values.optional(NAME),
                  values.optional(POST_NOMINALS),
                  values.get(PORTFOLIO)));

  private static final Field<CabinetMember> MEMBER =
      Field.optional("member", A_MEMBER, "The cabinet member who reports.", "{portfolio: Housing}");
  private static final Field<List<CabinetMember>> MEMBERS =
      Field.optional(
          "members",
          Shape.listOf("members", A_MEMBER),
          "The members who report, where they are several.",
          "[{portfolio: Housing}, {portfolio: Planning}]");
  private static final Field<LocalDate> FROM =
      Field.required("from", Shape.date(), "The first day.", "2026-06-01");
  private static final Field<LocalDate> TO =
      Field.required("to", Shape.date(), "The last day.", "2026-06-30");
  private static final Field<Label> LABEL =
      Field.optional(
          "label",
          Shape.wording(),
          "The council's own words for the time, printed instead of the dates.",
          "Summer term 2026");
  private static final Field<Period> PERIOD =
      Field.optional(
          "period",
          Shape.object(
              "a period",
              List.of(FROM, TO, LABEL),
              values -> new Period(values.get(FROM), values.get(TO), values.optional(LABEL))),
          "The time the report covers; any range, not only a month.",
          "{from: 2026-06-01, to: 2026-06-30}");
  private static final Field<String> REFERENCE =
      Field.optional(
          "reference", Shape.label(), "What the council's records call the report.", "CAB/26/041");
  private static final Field<Label> REPORT_OF =
      Field.optional(
          "reportOf", Shape.wording(), "The office whose report it is.", "Director of Place");
  private static final Field<List<Contact>> CONTACTS =
      Field.optional(
          "contacts",
          Shape.listOf("contacts", ContactFields.CONTACT),
          "Whom to ask about the report.",
          "[{role: Head of Housing, email: housing@example.org}]");
  private static final Field<Wards> WARDS =
      Field.optional(
          "wards",
          Shape.either(
              Shape.wordOr(
                  "a word for every ward",
                  new Choice<>(
                      "all", new Wards(true, List.of()), "The whole of the council's area."),
                  "a list of their names, as in [Northgate, Quayside]"),
              Shape.listOf("wards", Shape.wording()).as(names -> new Wards(false, names))),
          "The wards or other areas it is about: all, or a list of names.",
          "[Northgate, Quayside]");
  private static final Field<Locale> LANG =
      Field.required("lang", Shape.language(), "The language of the other report.", "cy");
  private static final Field<String> REPORT =
      Field.required("report", Forms.slug(), "The id of the other report.", "tai-2026-07");
  private static final Field<String> TWIN_TITLE =
      Field.optional(
          "title",
          Shape.label(),
          "The title of the report in that language, by which readers find it.",
          "Diweddariad Tai");
  private static final Field<List<Translation>> TRANSLATIONS =
      Field.optional(
          "translations",
          Shape.listOf(
              "translations",
              Shape.object(
                  "a translation",
                  List.of(LANG, REPORT, TWIN_TITLE),
                  values ->
                      new Translation(
                          values.get(LANG), values.get(REPORT), values.optional(TWIN_TITLE)))),
          "The same report in other languages.",
          "[{lang: cy, report: tai-2026-07, title: Diweddariad Tai}]");

  /** All of them, in the order they are offered. */
  static final List<Field<?>> FIELDS =
      List.of(
          MEETING,
          MEMBER,
          MEMBERS,
          PERIOD,
          REFERENCE,
          REPORT_OF,
          CONTACTS,
          WARDS,
          ClassificationFields.CLASSIFICATION,
          PublicationFields.PUBLICATION,
          TRANSLATIONS);

  private FrontMatterFields() {}

  static FrontMatter make(Values values) {
    return new FrontMatter(
        values.optional(MEETING),
        values.optional(MEMBER),
        values.optional(MEMBERS).orElse(List.of()),
        values.optional(PERIOD),
        values.optional(REFERENCE),
        values.optional(REPORT_OF),
        values.optional(CONTACTS).orElse(List.of()),
        values.optional(WARDS),
        values.optional(ClassificationFields.CLASSIFICATION),
        values.optional(PublicationFields.PUBLICATION),
        values.optional(TRANSLATIONS).orElse(List.of()));
  }
}
