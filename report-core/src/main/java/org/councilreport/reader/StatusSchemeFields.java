package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.Label;
import org.councilreport.model.Outcome;
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
  private static final Field<Outcome> OUTCOME =
      Field.optional(
          "outcome",
          Shape.choice(
              "an outcome",
              List.of(
                  Choice.of(Outcome.MET, "The target is reached."),
                  Choice.of(Outcome.NEAR, "The target is missed by no more than the tolerance."),
                  Choice.of(Outcome.MISSED, "The target is missed by more than the tolerance."))),
          "Which values it goes with, so that a status can be checked or worked out.",
          "met");
  private static final Field<List<StatusScheme.Code>> CODES =
      Field.required(
          "codes",
          Shape.listOf(
              "codes",
              Shape.object(
                  "a code",
                  List.of(CODE, LABEL, SYMBOL, COLOUR, MEANING, OUTCOME),
                  StatusSchemeFields::code)),
          "The words of the scheme.",
          "[{code: on-track, label: On track, symbol: ★, colour: \"#00632B\"}]");

  /** A council's schemes. */
  static final Field<List<StatusScheme>> STATUS_SCHEMES =
      Field.optional(
          "statusSchemes",
          Shape.listOf(
              "status schemes",
              Shape.object("a status scheme", List.of(ID, CODES), StatusSchemeFields::scheme)),
          "The council's words for how things stand, beside the built-in scheme rag.",
          "[{id: stars, codes: [{code: done, label: Done, symbol: ★, colour: \"#00632B\"}]}]");

  private StatusSchemeFields() {}

  /** A council's own red, amber and green, in other words or colours, mean what they always do. */
  private static StatusScheme scheme(Values values) {
    String id = values.get(ID);
    List<StatusScheme.Code> codes = values.get(CODES);
    return id.equals(StatusScheme.RAG_ID)
        ? new StatusScheme(id, codes.stream().map(StatusSchemeFields::rag).toList())
        : new StatusScheme(id, codes);
  }

  private static StatusScheme.Code rag(StatusScheme.Code own) {
    return new StatusScheme.Code(
        own.code(),
        own.label(),
        own.symbol(),
        own.colour(),
        own.meaning(),
        own.outcome()
            .or(() -> StatusScheme.RAG.code(own.code()).flatMap(StatusScheme.Code::outcome)));
  }

  private static StatusScheme.Code code(Values values) {
    return new StatusScheme.Code(
        values.get(CODE),
        values.get(LABEL),
        values.get(SYMBOL),
        values.get(COLOUR),
        values.optional(MEANING),
        values.optional(OUTCOME));
  }
}
