package org.councilreport.reader;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** JSON as maps, lists, strings, numbers and truths. */
final class Json {
  /** What an editor takes an unquoted text for: YAML's 7 and true are text to us. */
  static final List<String> SCALAR = List.of("string", "number", "boolean");

  /** Stands for null. */
  private static final Object NOTHING = Optional.empty();

  private static final Pattern NUMBER = Pattern.compile("-?(0|[1-9][0-9]*)(\\.[0-9]+)?");

  private Json() {}

  /** An object, of names and values by turns. */
  static Map<String, Object> object(Object... namesAndValues) {
    Map<String, Object> object = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      object.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return object;
  }

  /** What an editor, which reads YAML 1.2, takes a piece of YAML for. */
  static Object ofYaml(String yaml) {
    byte[] bytes = ("value: " + yaml).getBytes(StandardCharsets.UTF_8);
    return ((Map<?, ?>) of(YamlReader.node(bytes, "example").orElseThrow()))
        .values().stream().<Object>map(value -> value).findFirst().orElseThrow();
  }

  /** What an editor, which reads YAML 1.2, takes a value for. */
  static Object of(YamlNode node) {
    if (node instanceof YamlNode.Mapping mapping) {
      Map<String, Object> object = new LinkedHashMap<>();
      mapping.entries().forEach(e -> object.put(e.key().value(), of(e.value())));
      return object;
    } else if (node instanceof YamlNode.Sequence sequence) {
      return sequence.items().stream().map(Json::of).toList();
    } else if (node instanceof YamlNode.Text text && text.plain()) {
      return plain(text.value());
    }
    return node instanceof YamlNode.Text text ? text.value() : NOTHING;
  }

  private static Object plain(String text) {
    if (text.isEmpty() || text.equals("~") || text.equals("null")) {
      return NOTHING;
    }
    if (text.equals("true") || text.equals("false")) {
      return text.equals("true");
    }
    return NUMBER.matcher(text).matches() ? new BigDecimal(text) : text;
  }

  /** The text of a value: two spaces a level, a short list of words on one line. */
  static String text(Object value) {
    return text(value, "\n");
  }

  private static String text(Object value, String line) {
    if (value instanceof Map<?, ?> object) {
      List<String> members = new ArrayList<>();
      object.forEach(
          (name, member) -> members.add(quoted((String) name) + ": " + text(member, line + "  ")));
      return enclosed("{", members, "}", line);
    } else if (value instanceof List<?> list) {
      List<String> items = list.stream().map(item -> text(item, line + "  ")).toList();
      String onOneLine = items.stream().collect(Collectors.joining(", ", "[", "]"));
      return onOneLine.length() <= 80 && onOneLine.indexOf('\n') < 0
          ? onOneLine
          : enclosed("[", items, "]", line);
    }
    if (value instanceof String text) {
      return quoted(text);
    }
    return value == NOTHING ? "null" : value.toString();
  }

  private static String enclosed(String start, List<String> parts, String end, String line) {
    return parts.isEmpty()
        ? start + end
        : start + line + "  " + String.join("," + line + "  ", parts) + line + end;
  }

  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '"' || c == '\\') {
        quoted.append('\\').append(c);
      } else if (c == '\n') {
        quoted.append("\\n");
      } else if (c < ' ') {
        quoted.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
      } else {
        quoted.append(c);
      }
    }
    return quoted.append('"').toString();
  }
}
