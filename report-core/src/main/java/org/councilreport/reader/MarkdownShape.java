package org.councilreport.reader;

import java.util.Optional;
import org.councilreport.model.Markdown;

/**
 * Text in CommonMark, kept aside as well, so that what is wrong in it can be told with the rest.
 */
record MarkdownShape() implements Shape<Markdown> {
  private static final Shape<String> TEXT = Shape.text();

  @Override
  public String noun() {
    return TEXT.noun();
  }

  @Override
  public Optional<Markdown> read(YamlValue value) {
    Optional<Markdown> markdown = TEXT.read(value).map(Markdown::new);
    markdown.ifPresent(value::keep);
    return markdown;
  }
}
