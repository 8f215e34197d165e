package org.councilreport.reader;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.councilreport.model.AccessibleFormats;
import org.councilreport.model.GlossaryEntry;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;

/** The fields that stand in reports and in council files alike. */
final class SharedFields {
  private static final Field<String> ABBR =
      Field.required("abbr", Shape.label(), "The abbreviation.", "SEND");
  private static final Field<Label> EXPANSION =
      Field.required(
          "expansion",
          Shape.wording(),
          "What it stands for.",
          "Special Educational Needs and Disabilities");

  /** What abbreviations stand for. */
  static final Field<List<GlossaryEntry>> GLOSSARY =
      Field.optional(
          "glossary",
          Shape.listOf(
              "abbreviations",
              Shape.object(
                  "an abbreviation",
                  List.of(ABBR, EXPANSION),
                  values -> new GlossaryEntry(values.get(ABBR), values.get(EXPANSION)))),
          "What abbreviations stand for.",
          "[{abbr: SEND, expansion: Special Educational Needs and Disabilities}]");

  private static final Field<Label> CONTACT =
      Field.optional("contact", Shape.wording(), "Whom to ask for another format.", "01632 960100");
  private static final Field<InlineMarkdown> TEXT =
      Field.optional(
          "text",
          Shape.inlineMarkdown(),
          "What is offered, in CommonMark.",
          "Ask us for this report in large print.");

  /** How to ask for another form. */
  static final Field<AccessibleFormats> ACCESSIBLE_FORMATS =
      Field.optional(
          "accessibleFormats",
          Shape.object(
              "a statement on formats",
              List.of(CONTACT, TEXT),
              values -> new AccessibleFormats(values.optional(CONTACT), values.optional(TEXT))),
          "How to ask for the report in another form, such as large print.",
          "{contact: 01632 960100, text: Ask us for this report in large print.}");

  private SharedFields() {}

  /** One list's items, and those of another that it does not replace. */
  static <T> List<T> merged(List<T> own, List<T> others, Function<T, String> name) {
    List<String> taken = own.stream().map(name).toList();
    return Stream.concat(
            own.stream(), others.stream().filter(item -> !taken.contains(name.apply(item))))
        .toList();
  }
}
