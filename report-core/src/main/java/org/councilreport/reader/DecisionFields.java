package org.councilreport.reader;

import java.time.LocalDate;
import java.util.List;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Proposal.CallIn;
import org.councilreport.model.Proposal.DecisionMaker;
import org.councilreport.model.Proposal.Implication;
import org.councilreport.model.Proposal.SignOff;

/** The fields that say what a decision brings with it, and who takes it. */
final class DecisionFields {
  private static final Field<Label> KIND =
      Field.required("kind", Shape.wording(), "The respect in which something follows.", "Legal");
  private static final Field<Markdown> TEXT =
      Field.required(
          "text",
          Shape.markdown(),
          "What follows, in CommonMark.",
          "There are no legal implications.");
  private static final Field<Label> CLEARED_BY =
      Field.optional(
          "clearedBy", Shape.wording(), "Who has agreed to this text.", "Head of Legal Services");
  private static final Field<LocalDate> CLEARED_ON =
      Field.optional("clearedOn", Shape.date(), "When they agreed.", "2026-06-22");
  static final Shape<Implication> IMPLICATION =
      Shape.object(
          "an implication",
          List.of(KIND, TEXT, CLEARED_BY, CLEARED_ON),
          values ->
              new Implication(
                  values.get(KIND),
                  values.get(TEXT),
                  values.optional(CLEARED_BY),
                  values.optional(CLEARED_ON)));

  private static final Field<Label> BODY =
      Field.required("body", Shape.wording(), "The body that decides.", "Cabinet");
  private static final Field<LocalDate> DATE =
      Field.optional("date", Shape.date(), "When it meets.", "2026-07-14");
  static final Shape<DecisionMaker> DECISION_MAKER =
      Shape.object(
          "a decision maker",
          List.of(BODY, DATE),
          values -> new DecisionMaker(values.get(BODY), values.optional(DATE)));

  private static final Field<Boolean> APPLIES =
      Field.required("applies", Shape.truth(), "Whether the decision may be called in.", "true");
  private static final Field<LocalDate> DEADLINE =
      Field.optional("deadline", Shape.date(), "The last day on which it may.", "2026-07-21");
  private static final Field<Markdown> REASON =
      Field.optional(
          "reason", Shape.markdown(), "Why it may not, in CommonMark.", "The decision is urgent.");
  static final Shape<CallIn> CALL_IN =
      Shape.object(
          "a call-in",
          List.of(APPLIES, DEADLINE, REASON),
          values ->
              new CallIn(values.get(APPLIES), values.optional(DEADLINE), values.optional(REASON)));

  private static final Field<Label> ROLE =
      Field.required(
          "role", Shape.wording(), "The office of someone who has agreed.", "Monitoring Officer");
  private static final Field<Label> STATUS =
      Field.optional("status", Shape.wording(), "What they did.", "cleared");
  private static final Field<LocalDate> SIGNED_ON =
      Field.optional("date", Shape.date(), "When they did it.", "2026-06-22");
  private static final Field<Boolean> PUBLISH =
      Field.optional(
          "publish", Shape.truth(), "Whether it is printed; true, when left out.", "false");
  static final Shape<SignOff> SIGN_OFF =
      Shape.object(
          "a sign-off",
          List.of(ROLE, STATUS, SIGNED_ON, PUBLISH),
          values ->
              new SignOff(
                  values.get(ROLE),
                  values.optional(STATUS),
                  values.optional(SIGNED_ON),
                  values.optional(PUBLISH).orElse(true)));

  private DecisionFields() {}
}
