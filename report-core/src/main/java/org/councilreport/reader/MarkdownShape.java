package org.councilreport.reader;

import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.model.CommonMark;

/**
 * Text in CommonMark, kept aside as well, so that what is wrong in it can be told with the rest.
 */
record MarkdownShape<T extends CommonMark>(Function<String, T> make) implements Shape<T> {
  private static final Shape<String> TEXT = Shape.text();

  @Override
  public String noun() {
    return TEXT.noun();
  }

  @Override
  public Optional<T> read(YamlValue value) {
    Optional<T> markdown = TEXT.read(value).map(make);
    markdown.ifPresent(value::keep);
    return markdown;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return TEXT.schema(definitions);
  }
}
