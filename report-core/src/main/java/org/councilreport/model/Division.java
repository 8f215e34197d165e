package org.councilreport.model;

import java.util.Locale;

/**
 * A piece in another language than the text around it.
 *
 * @param lang its language
 * @param item the piece; no division itself
 */
public record Division(Locale lang, ContentItem item) implements ContentItem {
  @Override
  public String key() {
    return item.key();
  }

  @Override
  public Object value() {
    return item.value();
  }
}
