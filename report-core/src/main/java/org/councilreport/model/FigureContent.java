package org.councilreport.model;

import java.util.Optional;

/**
 * A picture.
 *
 * @param id what references call it
 * @param file where its file is, seen from the report's
 * @param alt what it shows, in words, for those who do not see it
 * @param decorative whether it says nothing, so that it needs no words
 * @param caption its caption
 */
public record FigureContent(
    Optional<String> id,
    String file,
    Optional<String> alt,
    boolean decorative,
    Optional<InlineMarkdown> caption)
    implements ContentItem {

  @Override
  public String key() {
    return "figure";
  }
}
