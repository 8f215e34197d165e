package org.councilreport.model;

import java.util.List;

/**
 * Points on a way, by time.
 *
 * @param milestones the points
 */
public record MilestoneList(List<Milestone> milestones) implements ContentItem {

  /**
   * A point on a way.
   *
   * @param date when
   * @param label what is reached
   */
  public record Milestone(When date, InlineMarkdown label) {}

  /** Copies the milestones. */
  public MilestoneList {
    milestones = List.copyOf(milestones);
  }

  @Override
  public String key() {
    return "milestones";
  }

  @Override
  public Object value() {
    return milestones;
  }
}
