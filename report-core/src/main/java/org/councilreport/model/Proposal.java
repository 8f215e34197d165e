package org.councilreport.model;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What a report asks a body to decide, and what that rests on.
 *
 * @param keyDecision whether it is a key decision, and why
 * @param recommendations what is to be decided
 * @param reasons why
 * @param alternatives what else was considered
 * @param implications what follows from it
 * @param decisionMakers the bodies that decide, in order of time
 * @param callIn whether and how long the decision may be called in
 * @param signOff who has agreed to the report
 */
public record Proposal(
    Optional<KeyDecision> keyDecision,
    List<Recommendation> recommendations,
    Optional<Markdown> reasons,
    Optional<Markdown> alternatives,
    List<Implication> implications,
    List<DecisionMaker> decisionMakers,
    Optional<CallIn> callIn,
    List<SignOff> signOff)
    implements Part {

  /** Copies the lists. */
  public Proposal {
    recommendations = List.copyOf(recommendations);
    implications = List.copyOf(implications);
    decisionMakers = List.copyOf(decisionMakers);
    signOff = List.copyOf(signOff);
  }

  /**
   * Whether a decision is a key decision.
   *
   * @param isKey whether it is
   * @param reasons what makes it one
   * @param forwardPlanRef what the forward plan calls it
   */
  public record KeyDecision(
      boolean isKey, List<InlineMarkdown> reasons, Optional<String> forwardPlanRef) {

    /** Copies the reasons. */
    public KeyDecision {
      reasons = List.copyOf(reasons);
    }
  }

  /**
   * Something that is to be decided.
   *
   * @param verb what the body is asked to do, such as {@code note}
   * @param text what about
   * @param children what it consists of
   */
  public record Recommendation(
      Optional<Label> verb, InlineMarkdown text, List<Recommendation> children) {

    /** Copies the children. */
    public Recommendation {
      children = List.copyOf(children);
    }
  }

  /**
   * What follows from a decision in one respect.
   *
   * @param kind the respect, such as {@code Legal}
   * @param text what follows
   * @param clearedBy who has agreed to the text
   * @param clearedOn when
   */
  public record Implication(
      Label kind, Markdown text, Optional<Label> clearedBy, Optional<LocalDate> clearedOn) {}

  /**
   * A body that decides.
   *
   * @param body its name
   * @param date when it meets
   */
  public record DecisionMaker(Label body, Optional<LocalDate> date) {}

  /**
   * Whether and how long a decision may be called in.
   *
   * @param applies whether it may
   * @param deadline the last day
   * @param reason why it may not
   */
  public record CallIn(boolean applies, Optional<LocalDate> deadline, Optional<Markdown> reason) {}

  /**
   * Someone's agreement to the report.
   *
   * @param role their office
   * @param status what they did, such as {@code approved}
   * @param date when
   * @param publish whether it is printed
   */
  public record SignOff(
      Label role, Optional<Label> status, Optional<LocalDate> date, boolean publish) {}
}
