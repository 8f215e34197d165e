package org.councilreport.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.Body;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Report;

/**
 * The field table of a report: every field an author may write, in the order they are offered. Its
 * parts stand in tables of their own.
 */
final class ReportFields {
  private static final Field<Integer> SCHEMA_VERSION =
      Field.optional(
          "schemaVersion",
          Shape.integer(1, 1),
          "The version of this format that the report is written in; 1, also when left out.",
          "1");
  private static final Field<String> TYPE =
      Field.required(
          "type", Forms.slug(), "Which template shapes the report.", "cabinet-member-update");
  private static final Field<String> ID =
      Field.optional(
          "id",
          Forms.slug(),
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
  private static final Field<Markdown> PURPOSE =
      Field.optional(
          "purpose",
          Shape.markdown(),
          "What the report is for, in CommonMark.",
          "To tell members what was done since May.");
  private static final Field<Markdown> SUMMARY =
      Field.optional(
          "summary",
          Shape.markdown(),
          "What the report says in short, in CommonMark.",
          "Two new schools opened this term.");
  private static final Field<Extra.Fields> EXTRA =
      Field.optional(
          "extra",
          Shape.extra(),
          "Values that only a council's own template knows: texts, lists and named values.",
          "{budgetCode: H-410}");

  private static final List<Field<?>> FIELDS =
      Stream.of(
              List.of(SCHEMA_VERSION, TYPE, ID, TITLE, LANGUAGE, CouncilFields.COUNCIL),
              FrontMatterFields.FIELDS,
              List.of(PURPOSE, SUMMARY),
              ProposalFields.FIELDS,
              List.of(UpdateFields.UPDATES),
              BackMatterFields.FIELDS,
              PresentationFields.FIELDS,
              List.of(EXTRA))
          .<Field<?>>flatMap(List::stream)
          .toList();

  /**
   * What holds where a report says nothing.
   *
   * @param id its slug
   * @param language its language, where its council has none
   * @param council its council
   */
  record Defaults(String id, Locale language, Optional<Council> council) {}

  private ReportFields() {}

  /** What a report looks like, and what it becomes where it leaves these fields out. */
  static Shape<Report> report(Defaults defaults) {
    return Shape.object("a report", FIELDS, values -> report(values, defaults));
  }

  /** The path of every field that says something about the report, but those in lists. */
  static List<String> paths() {
    return paths("", FIELDS).filter(path -> !path.equals(SCHEMA_VERSION.name())).toList();
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

  /** The example of a field's value; empty where no field has this path. */
  static Optional<String> example(String path) {
    List<Field<?>> fields = FIELDS;
    Optional<Field<?>> found = Optional.empty();
    for (String name : path.split("\\.", -1)) {
      found = fields.stream().filter(field -> field.name().equals(name)).findFirst();
      fields =
          found
              .flatMap(field -> Shapes.object(field.shape()))
              .map(ObjectShape::fields)
              .orElse(List.of());
    }
    return found.map(Field::example);
  }

  private static Report report(Values values, Defaults defaults) {
    Optional<Council> council = council(values, defaults);
    return new Report(
        values.get(TYPE),
        values.optional(ID).orElse(defaults.id()),
        values.get(TITLE),
        values.optional(LANGUAGE).orElse(usualLanguage(council, defaults)),
        council,
        FrontMatterFields.make(values),
        new Body(
            values.optional(PURPOSE),
            values.optional(SUMMARY),
            values.optional(UpdateFields.UPDATES).orElse(List.of())),
        ProposalFields.make(values),
        BackMatterFields.make(values, council),
        PresentationFields.make(values, council),
        values.optional(EXTRA).orElse(Extra.Fields.NONE));
  }

  private static Optional<Council> council(Values values, Defaults defaults) {
    return values
        .optional(CouncilFields.COUNCIL)
        .map(own -> defaults.council().map(file -> CouncilFields.over(own, file)).orElse(own))
        .or(defaults::council);
  }

  private static Locale usualLanguage(Optional<Council> council, Defaults defaults) {
    return council
        .flatMap(known -> known.languages().stream().findFirst())
        .orElse(defaults.language());
  }
}
