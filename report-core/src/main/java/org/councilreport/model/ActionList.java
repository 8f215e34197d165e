package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * Things to be done.
 *
 * @param actions the things
 */
public record ActionList(List<Action> actions) implements ContentItem {

  /**
   * Something to be done.
   *
   * @param what what is to be done
   * @param owner who does it
   * @param due by when
   */
  public record Action(InlineMarkdown what, Optional<Label> owner, Optional<When> due) {}

  /** Copies the actions. */
  public ActionList {
    actions = List.copyOf(actions);
  }

  @Override
  public String key() {
    return "actions";
  }

  @Override
  public Object value() {
    return actions;
  }
}
