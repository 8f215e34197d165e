package org.councilreport.model;

/**
 * Paragraphs, lists and whatever else fills a page, that an author wrote as CommonMark.
 *
 * @param source the CommonMark source, as written
 */
public record Markdown(String source) implements CommonMark, ContentItem {
  @Override
  public String key() {
    return "text";
  }
}
