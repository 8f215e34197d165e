package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Proposal;
import org.councilreport.model.Proposal.CallIn;
import org.councilreport.model.Proposal.DecisionMaker;
import org.councilreport.model.Proposal.Implication;
import org.councilreport.model.Proposal.KeyDecision;
import org.councilreport.model.Proposal.Recommendation;
import org.councilreport.model.Proposal.SignOff;

/** The fields of what a report asks a body to decide. */
final class ProposalFields {
  private static final Field<Boolean> IS_KEY =
      Field.required("isKey", Shape.truth(), "Whether it is a key decision.", "true");
  private static final Field<List<InlineMarkdown>> KEY_REASONS =
      Field.optional(
          "reasons",
          Shape.listOf("reasons", Shape.inlineMarkdown()),
          "What makes it a key decision, each in CommonMark.",
          "[It affects two wards or more.]");
  private static final Field<String> FORWARD_PLAN =
      Field.optional(
          "forwardPlanRef", Shape.label(), "What the forward plan calls it.", "FP/26/12");
  private static final Field<KeyDecision> KEY_DECISION =
      Field.optional(
          "keyDecision",
          Shape.object(
              "a key decision",
              List.of(IS_KEY, KEY_REASONS, FORWARD_PLAN),
              values ->
                  new KeyDecision(
                      values.get(IS_KEY),
                      values.optional(KEY_REASONS).orElse(List.of()),
                      values.optional(FORWARD_PLAN))),
          "Whether the decision is a key decision, and why.",
          "{isKey: true, forwardPlanRef: FP/26/12}");
  private static final Field<Label> VERB =
      Field.optional("verb", Shape.wording(), "What the body is asked to do.", "approve");
  private static final Field<InlineMarkdown> TEXT =
      Field.required(
          "text",
          Shape.inlineMarkdown(),
          "What it is asked about, in CommonMark.",
          "the plan in Appendix A");
  private static final Field<List<Recommendation>> CHILDREN =
      Field.optional(
          "children",
          Shape.listOf(
              "recommendations",
              Shape.deferred("a recommendation", () -> ProposalFields.RECOMMENDATION)),
          "What the recommendation consists of.",
          "[{text: the works at Mill Rise}]");
  private static final Shape<Recommendation> RECOMMENDATION =
      Shape.object(
          "a recommendation",
          List.of(VERB, TEXT, CHILDREN),
          values ->
              new Recommendation(
                  values.optional(VERB),
                  values.get(TEXT),
                  values.optional(CHILDREN).orElse(List.of())));

  private static final Field<List<Recommendation>> RECOMMENDATIONS =
      Field.optional(
          "recommendations",
          Shape.listOf(
              "recommendations",
              Shape.deferred("a recommendation", () -> ProposalFields.RECOMMENDATION)),
          "What the body is asked to decide.",
          "[{verb: note, text: the progress so far}]");
  private static final Field<Markdown> REASONS =
      Field.optional(
          "reasons",
          Shape.markdown(),
          "Why the recommendations are made, in CommonMark.",
          "The present contract ends in March.");
  private static final Field<Markdown> ALTERNATIVES =
      Field.optional(
          "alternatives",
          Shape.markdown(),
          "What else was considered, in CommonMark.",
          "To do nothing, which would leave the roof open.");
  private static final Field<List<Implication>> IMPLICATIONS =
      Field.optional(
          "implications",
          Shape.listOf("implications", DecisionFields.IMPLICATION),
          "What follows from the decision in each respect.",
          "[{kind: Legal, text: There are none.}]");
  private static final Field<List<DecisionMaker>> DECISION_MAKERS =
      Field.optional(
          "decisionMakers",
          Shape.listOf("decision makers", DecisionFields.DECISION_MAKER),
          "The bodies that decide, in order of time.",
          "[{body: Cabinet, date: 2026-07-14}]");
  private static final Field<CallIn> CALL_IN =
      Field.optional(
          "callIn",
          DecisionFields.CALL_IN,
          "Whether and how long the decision may be called in.",
          "{applies: true, deadline: 2026-07-21}");
  private static final Field<List<SignOff>> SIGN_OFF =
      Field.optional(
          "signOff",
          Shape.listOf("sign-offs", DecisionFields.SIGN_OFF),
          "Who has agreed to the report.",
          "[{role: Monitoring Officer, status: cleared}]");

  /** All of them, in the order they are offered. */
  static final List<Field<?>> FIELDS =
      List.of(
          KEY_DECISION,
          RECOMMENDATIONS,
          REASONS,
          ALTERNATIVES,
          IMPLICATIONS,
          DECISION_MAKERS,
          CALL_IN,
          SIGN_OFF);

  private ProposalFields() {}

  static Proposal make(Values values) {
    return new Proposal(
        values.optional(KEY_DECISION),
        values.optional(RECOMMENDATIONS).orElse(List.of()),
        values.optional(REASONS),
        values.optional(ALTERNATIVES),
        values.optional(IMPLICATIONS).orElse(List.of()),
        values.optional(DECISION_MAKERS).orElse(List.of()),
        values.optional(CALL_IN),
        values.optional(SIGN_OFF).orElse(List.of()));
  }
}
