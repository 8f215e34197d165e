package org.councilreport.model;

import java.util.Optional;

/**
 * A passage set apart from the text around it.
 *
 * @param kind what it is
 * @param heading what it is about
 * @param content what it says
 */
public record Callout(Kind kind, Optional<Label> heading, Markdown content) implements ContentItem {

  /** What a callout is. */
  public enum Kind implements Term {
    /** Something that may go wrong. */
    RISK,
    /** Something that was or is to be decided. */
    DECISION,
    /** Something that went well. */
    GOOD_NEWS,
    /** Something else worth seeing. */
    NOTE
  }

  @Override
  public String key() {
    return "callout";
  }
}
