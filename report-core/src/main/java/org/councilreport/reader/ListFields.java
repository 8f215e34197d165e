package org.councilreport.reader;

import java.util.List;
import org.councilreport.model.ActionList;
import org.councilreport.model.ActionList.Action;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.MilestoneList;
import org.councilreport.model.MilestoneList.Milestone;
import org.councilreport.model.When;

/** The fields of actions and milestones. */
final class ListFields {
  private static final Field<InlineMarkdown> WHAT =
      Field.required(
          "what",
          Shape.inlineMarkdown(),
          "What is to be done, in CommonMark.",
          "Publish the plan.");
  private static final Field<Label> OWNER =
      Field.optional("owner", Shape.wording(), "Who does it.", "Head of Housing");
  private static final Field<When> DUE =
      Field.optional("due", Shape.when(), "By when: a day, a range, a week or a month.", "2026-09");

  /** Things to be done. */
  static final Field<ActionList> ACTIONS =
      Field.optional(
          "actions",
          Shape.listOf(
                  "actions",
                  Shape.object(
                      "an action",
                      List.of(WHAT, OWNER, DUE),
                      values ->
                          new Action(
                              values.get(WHAT), values.optional(OWNER), values.optional(DUE))))
              .as(ActionList::new),
          "Things to be done.",
          "[{what: Publish the plan., owner: Head of Housing, due: 2026-09-30}]");

  private static final Field<When> DATE =
      Field.required(
          "date",
          Shape.when(),
          "When: a day, as in 2026-06-30; a range, as in 2026-06-01 to 2026-06-30; a week, as in w/c 2026-06-01; or a month, as in 2026-06.",
          "w/c 2026-09-07");
  private static final Field<InlineMarkdown> LABEL =
      Field.required(
          "label", Shape.inlineMarkdown(), "What is reached, in CommonMark.", "The works begin.");

  /** Points on a way. */
  static final Field<MilestoneList> MILESTONES =
      Field.optional(
          "milestones",
          Shape.listOf(
                  "milestones",
                  Shape.object(
                      "a milestone",
                      List.of(DATE, LABEL),
                      values -> new Milestone(values.get(DATE), values.get(LABEL))))
              .as(MilestoneList::new),
          "Points on a way, by time.",
          "[{date: 2026-09, label: The works begin.}]");

  private ListFields() {}
}
