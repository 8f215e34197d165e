package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilreport.model.BackMatter;
import org.councilreport.model.Body;
import org.councilreport.model.CabinetMember;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.FrontMatter;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;
import org.councilreport.model.Presentation;
import org.councilreport.model.Proposal;
import org.councilreport.model.Report;
import org.councilreport.model.ServiceUpdate;
import org.councilreport.model.StatusScheme;

/** The field table of a report: every field an author may write, in the order they are offered. */
final class ReportFields {
  private static final Field<Integer> SCHEMA_VERSION =
      Field.optional(
          "schemaVersion",
          Shape.integer(1, 1),
          "The version of this format that the report is written in; 1, also when left out.",
          "1");
  private static final Field<String> TYPE =
      Field.required("type", slug(), "Which template shapes the report.", "cabinet-member-update");
  private static final Field<String> ID =
      Field.optional(
          "id",
          slug(),
          "Names the files made from the report; the report file's own name, when left out.",
          "children-2019-11");
  private static final Field<Label> TITLE =
      Field.required(
          "title", Shape.wording(), "The report's title.", "Cabinet Member Update Report");
  private static final Field<Locale> LANGUAGE =
      Field.optional(
          "language",
          Shape.language(),
          "The language of the report, a BCP 47 tag; the council's first, when left out.",
          "en-GB");

  private static final Field<Label> COUNCIL_NAME =
      Field.required("name", Shape.wording(), "The council's name as it signs.", "Sefton Council");
  private static final Field<Council> COUNCIL =
      Field.optional(
          "council",
          Shape.object("a council", List.of(COUNCIL_NAME), values -> council(values)),
          "The council that publishes the report; as council.yaml says, when left out.",
          "{name: Sefton Council}");

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
          Shape.object("a meeting", List.of(BODY, DATE, AGENDA_ITEM), ReportFields::meeting),
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
  private static final Field<Label> PORTFOLIO =
      Field.required(
          "portfolio",
          Shape.wording(),
          "What the member answers for.",
          "Children, Schools and Safeguarding");
  private static final Field<CabinetMember> MEMBER =
      Field.optional(
          "member",
          Shape.object("a member", List.of(PREFIX, NAME, PORTFOLIO), ReportFields::member),
          "The cabinet member who reports.",
          "{portfolio: Housing}");

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
          Shape.object("a period", List.of(FROM, TO, LABEL), ReportFields::period),
          "The time the report covers; any range, not only a month.",
          "{from: 2026-06-01, to: 2026-06-30}");

  private static final Field<Markdown> SUMMARY =
      Field.optional(
          "summary",
          Shape.markdown(),
          "What the report says in short, in CommonMark.",
          "Two new schools opened this term.");

  private static final Field<Label> SERVICE =
      Field.required(
          "service", Shape.wording(), "The service's name, printed as a heading.", "Housing");
  private static final Field<Markdown> CONTENT =
      Field.optional(
          "content",
          Shape.markdown(),
          "The service's news, in CommonMark: paragraphs, lists, strong, emphasis, links.",
          "Forty homes were let in June.");
  private static final Field<InlineMarkdown> NO_UPDATE =
      Field.optional(
          "noUpdate",
          Shape.inlineMarkdown(),
          "Why there is no news, printed in its place.",
          "No change since the last meeting.");
  private static final Field<List<ServiceUpdate>> NESTED =
      Field.optional(
          "updates",
          Shape.listOf("updates", Shape.deferred("an update", () -> ReportFields.UPDATE)),
          "The updates of services within this one; with the top one, four levels at most.",
          "[{service: Repairs, content: All gas checks are in date.}]");
  private static final Shape<ServiceUpdate> UPDATE =
      Shape.object("an update", List.of(SERVICE, CONTENT, NO_UPDATE, NESTED), ReportFields::update);
  private static final Field<List<ServiceUpdate>> UPDATES =
      Field.optional(
          "updates",
          Shape.listOf("updates", UPDATE),
          "The news of each service, in the order they are printed.",
          "[{service: Housing, content: Forty homes were let in June.}]");

  private static final List<Field<?>> REPORT =
      List.of(
          SCHEMA_VERSION,
          TYPE,
          ID,
          TITLE,
          LANGUAGE,
          COUNCIL,
          MEETING,
          MEMBER,
          PERIOD,
          SUMMARY,
          UPDATES);

  private static final Field<List<Locale>> LANGUAGES =
      Field.optional(
          "languages",
          Shape.listOf("languages", Shape.language()),
          "The languages the council writes in; the first is taken where a report names none.",
          "[en-GB, cy]");

  /** What {@code council.yaml} looks like. */
  static final Shape<CouncilFile> COUNCIL_FILE =
      Shape.object(
          "a council file",
          List.of(COUNCIL_NAME, LANGUAGES),
          values -> new CouncilFile(council(values), values.optional(LANGUAGES).orElse(List.of())));

  /**
   * What a council says once for all its reports.
   *
   * @param council the council
   * @param languages the languages it writes in, the usual one first
   */
  record CouncilFile(Council council, List<Locale> languages) {}

  /**
   * What holds where a report says nothing.
   *
   * @param id its slug
   * @param language its language
   * @param council its council
   */
  record Defaults(String id, Locale language, Optional<Council> council) {}

  private ReportFields() {}

  /** What a report looks like, and what it becomes where it leaves these fields out. */
  static Shape<Report> report(Defaults defaults) {
    return Shape.object("a report", REPORT, values -> report(values, defaults));
  }

  private static Shape<String> slug() {
    return Shape.matching(
            "a name of small letters, digits, hyphens, dots and underscores",
            Slug.FORM,
            Function.identity())
        .refine(
            Slug::isNoDevice,
            "this name belongs to a device in Windows, which cannot open a file of that name",
            Function.identity());
  }

  /** The path of every field that says something about the report, but those of its updates. */
  static List<String> paths() {
    return paths("", REPORT).filter(path -> !path.equals(SCHEMA_VERSION.name())).toList();
  }

  private static Stream<String> paths(String parent, List<Field<?>> fields) {
    return fields.stream()
        .flatMap(
            field ->
                Stream.concat(
                    Stream.of(parent + field.name()),
                    field.shape() instanceof ObjectShape<?> object
                        ? paths(parent + field.name() + ".", object.fields())
                        : Stream.empty()));
  }

  private static Report report(Values values, Defaults defaults) {
    return new Report(
        values.get(TYPE),
        values.optional(ID).orElse(defaults.id()),
        values.get(TITLE),
        values.optional(LANGUAGE).orElse(defaults.language()),
        values.optional(COUNCIL).or(defaults::council),
        new FrontMatter(
            values.optional(MEETING),
            values.optional(MEMBER),
            List.of(),
            values.optional(PERIOD),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            Optional.empty(),
            List.of()),
        new Body(
            Optional.empty(), values.optional(SUMMARY), values.optional(UPDATES).orElse(List.of())),
        new Proposal(
            Optional.empty(),
            List.of(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            List.of(),
            Optional.empty(),
            List.of()),
        new BackMatter(List.of(), List.of(), List.of(), List.of(), Optional.empty()),
        new Presentation(Optional.empty(), Optional.empty(), List.of(StatusScheme.RAG)),
        Extra.Fields.NONE);
  }

  private static Council council(Values values) {
    return new Council(
        values.get(COUNCIL_NAME),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Optional.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        Optional.empty(),
        Map.of());
  }

  private static Meeting meeting(Values values) {
    return new Meeting(values.get(BODY), values.optional(DATE), values.optional(AGENDA_ITEM));
  }

  private static CabinetMember member(Values values) {
    return new CabinetMember(
        values.optional(PREFIX), values.optional(NAME), Optional.empty(), values.get(PORTFOLIO));
  }

  private static Period period(Values values) {
    return new Period(values.get(FROM), values.get(TO), values.optional(LABEL));
  }

  private static ServiceUpdate update(Values values) {
    return new ServiceUpdate(
        values.get(SERVICE),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        values.optional(CONTENT).map(List::<ContentItem>of).orElse(List.of()),
        values.optional(NO_UPDATE),
        values.optional(NESTED).orElse(List.of()));
  }
}
