package org.councilreport.reader;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.model.Extra;

/** Named values, each a text, a list or named values again. */
record ExtraShape() implements Shape<Extra.Fields> {
  /** What a template can write after a full stop. */
  private static final Pattern NAME = Pattern.compile("[A-Za-z][A-Za-z0-9_]{0,99}");

  private static final Shape<String> TEXT = Shape.text();

  @Override
  public String noun() {
    return "a group of named values";
  }

  @Override
  public Optional<Extra.Fields> read(YamlValue value) {
    return value
        .namedValues()
        .map(mapping -> fields(mapping, value))
        .or(
            () -> {
              value.misfit(
                  noun(), "write each value on a line of its own: a name, a colon, a value");
              return Optional.empty();
            });
  }

  private static Extra.Fields fields(YamlNode.Mapping mapping, YamlValue value) {
    Map<String, Extra> fields = new LinkedHashMap<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      if (!NAME.matcher(name).matches()) {
        value.report(
            value
                .errorAtKey(
                    entry, Code.VALUE, Words.quote(name) + " is not a name that a template can use")
                .help("write letters and digits, as in extra.budgetCode"));
      } else if (fields.containsKey(name)) {
        value.report(
            value
                .errorAtKey(
                    entry,
                    Code.DUPLICATE_FIELD,
                    "the field " + Words.quote(name) + " is given twice")
                .help("keep one of them"));
      } else if (!entry.value().isAbsent()) {
        any(value.member(entry)).ifPresent(extra -> fields.put(name, extra));
      }
    }
    return new Extra.Fields(fields);
  }

  private static Optional<Extra> any(YamlValue value) {
    Optional<YamlNode.Mapping> mapping = value.namedValues();
    if (mapping.isPresent()) {
      return Optional.of(fields(mapping.get(), value));
    }
    Optional<List<YamlValue>> items = value.sequence();
    return items.isPresent()
        ? Optional.of(
            new Extra.Items(items.get().stream().flatMap(item -> any(item).stream()).toList()))
        : TEXT.read(value).map(Extra.Text::new);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object(
        "type",
        "object",
        "minProperties",
        1,
        "propertyNames",
        Json.object("pattern", "^" + NAME.pattern() + "$"));
  }
}
