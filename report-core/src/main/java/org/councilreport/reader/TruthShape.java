package org.councilreport.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Code;

/** {@code true} or {@code false}, without quotes. */
record TruthShape() implements Shape<Boolean> {
  private static final Set<String> YES = Set.of("yes", "y", "on", "true", "t", "1");
  private static final Set<String> NO = Set.of("no", "n", "off", "false", "f", "0");

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
    String lower = word.get().toLowerCase(Locale.ROOT);
    value.report(
        value
            .error(Code.TYPE, "true or false belongs here, found " + Words.quote(word.get()))
            .help(
                YES.contains(lower)
                    ? "write true"
                    : NO.contains(lower) ? "write false" : "write true or false, without quotes"));
    return Optional.empty();
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object("type", "boolean");
  }
}
