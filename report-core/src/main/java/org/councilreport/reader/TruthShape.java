package org.councilreport.reader;

import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;

/** {@code true} or {@code false}, without quotes. */
record TruthShape() implements Shape<Boolean> {

  @Override
  public String noun() {
    return "true or false";
  }

  @Override
  public Optional<Boolean> read(YamlValue value) {
    Optional<String> word = value.bare(noun());
    if (word.isEmpty() || word.get().equals("true") || word.get().equals("false")) {
      return word.map("true"::equals);
    }
    value.report(
        value.error(Code.TYPE, "true or false belongs here, found " + Words.quote(word.get())));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object("type", "boolean");
  }
}
