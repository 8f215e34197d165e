package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.Label;
import org.councilreport.model.StatusScheme;

/** The fields of a council's words for how things stand. */
final class StatusSchemeFields {
  private static final Field<String> ID =
      Field.required("id", Forms.slug(), "What KPI tables call the scheme.", "blue-green-red");
  private static final Field<String> CODE =
      Field.required("code", Shape.label(), "What KPI tables call it.", "on-track");
  private static final Field<Label> LABEL =
      Field.required("label", Shape.wording(), "The word that is printed.", "On track");
  private static final Field<String> SYMBOL =
      Field.required(
          "symbol", Shape.label(), "A character that differs from that of every other code.", "★");
  private static final Field<Integer> COLOUR =
      Field.required(
          "colour", Forms.colour(), "A colour, which only adds to the word.", "\"#00632B\"");
  private static final Field<Label> MEANING =
      Field.optional("meaning", Shape.wording(), "What it says about a target.", "Will be reached");
  private static final Field<List<StatusScheme.Code>> CODES =
      Field.required(
          "codes",
          Shape.listOf(
              "codes",
              Shape.object(
                  "a code",
                  List.of(CODE, LABEL, SYMBOL, COLOUR, MEANING),
                  StatusSchemeFields::code)),
          "The words of the scheme.",
          "[{code: on-track, label: On track, symbol: ★, colour: \"#00632B\"}]");

  /** A council's schemes. */
  static final Field<List<StatusScheme>> STATUS_SCHEMES =
      Field.optional(
          "statusSchemes",
          Shape.listOf(
              "status schemes",
              Shape.object(
                  "a status scheme",
                  List.of(ID, CODES),
                  values -> new StatusScheme(values.get(ID), values.get(CODES)))),
          "The council's words for how things stand, beside the built-in scheme rag.",
          "[{id: stars, codes: [{code: done, label: Done, symbol: ★, colour: \"#00632B\"}]}]");

  private StatusSchemeFields() {}

  private static StatusScheme.Code code(Values values) {
    return new StatusScheme.Code(
        values.get(CODE),
        values.get(LABEL),
        values.get(SYMBOL),
        values.get(COLOUR),
        values.optional(MEANING));
  }
}
