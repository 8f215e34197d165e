package org.councilreport.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/**
 * An object of named fields: every key is one of them, none stands twice, the required are there,
 * and one of the alternatives, if it has any.
 *
 * @param alternatives the fields of which it has exactly one
 */
record ObjectShape<T>(
    String noun, List<Field<?>> fields, List<Field<?>> alternatives, Function<Values, T> make)
    implements Shape<T> {
  private static final int MISSING_ONE_BY_ONE = 4;

  ObjectShape {
    fields = List.copyOf(fields);
    alternatives = List.copyOf(alternatives);
  }

  @Override
  public Optional<T> read(YamlValue value) {
    return value.mapping(this).flatMap(mapping -> read(mapping, value));
  }

  private Optional<T> read(YamlNode.Mapping mapping, YamlValue value) {
    Values values = new Values();
    Map<String, SourcePosition> written = new HashMap<>();
    Optional<YamlNode.Entry> before = Optional.empty();
    for (YamlNode.Entry entry : mapping.entries()) {
      String name = entry.key().value();
      Optional<Field<?>> field = field(name);
      if (field.isEmpty()) {
        // A misspelt field is reported once, not also as missing.
        UnknownField unknown = new UnknownField(this, before, entry);
        unknown.report(value);
        // What stands in it is read as what was meant, so that its faults are told as well.
        unknown
            .meant()
            .filter(meant -> written.putIfAbsent(meant, entry.key().position()) == null)
            .flatMap(this::field)
            .ifPresent(meant -> read(meant, value.member(entry, meant.name()), values));
      } else if (written.containsKey(name)) {
        value.report(duplicate(value, entry, written.get(name)));
      } else {
        written.put(name, entry.key().position());
        read(field.get(), value.member(entry), values);
      }
      before = mapping.flow() ? Optional.of(entry) : Optional.empty();
    }
    reportMissing(value, written);
    boolean complete =
        isOneOfAlternatives(value, mapping, written.keySet())
            && hasAllRequired(values)
            && (alternatives.isEmpty() || alternatives.stream().anyMatch(values::has));
    return complete ? Optional.of(make.apply(values)) : Optional.empty();
  }

  Optional<Field<?>> field(String name) {
    for (Field<?> field : fields) {
      if (field.name().equals(name)) {
        return Optional.of(field);
      }
    }
    return Optional.empty();
  }

  private boolean hasAllRequired(Values values) {
    for (Field<?> field : fields) {
      if (field.required() && !values.has(field)) {
        return false;
      }
    }
    return true;
  }

  private <F> void read(Field<F> field, YamlValue value, Values values) {
    if (!value.isAbsent()) {
      field.shape().read(value).ifPresent(made -> values.put(field, made));
    } else if (field.required() || alternatives.contains(field)) {
      value.report(
          value
              .error(Code.MISSING_FIELD, field.name() + " is empty")
              .help(value.commentCure().orElse("write it as in " + quotedLine(field))));
    } else {
      value.warnOfComment();
    }
  }

  /** A field with its example, as it stands in a file. */
  private static String quotedLine(Field<?> field) {
    return '"' + field.name() + ": " + field.example() + '"';
  }

  private static Diagnostic.Builder duplicate(
      YamlValue value, YamlNode.Entry entry, SourcePosition first) {
    return value
        .errorAtKey(
            entry,
            Code.DUPLICATE_FIELD,
            "the field " + Words.quote(entry.key().value()) + " is given twice")
        .note("it was first given on line " + first.line())
        .help(
            value.isItem()
                ? "keep one of them; if a new item begins here, put a dash before its first field"
                : "keep one of them");
  }

  private boolean isOneOfAlternatives(
      YamlValue value, YamlNode.Mapping mapping, Set<String> written) {
    if (alternatives.isEmpty()) {
      return true;
    }
    List<String> names = alternatives.stream().map(Field::name).toList();
    List<YamlNode.Entry> found =
        mapping.entries().stream().filter(entry -> names.contains(entry.key().value())).toList();
    if (found.size() > 1 && !found.get(0).key().value().equals(found.get(1).key().value())) {
      value.report(
          value
              .errorAtKey(
                  found.get(1),
                  Code.VALUE,
                  Words.quote(found.get(1).key().value())
                      + " may not stand beside "
                      + Words.quote(found.get(0).key().value()))
              .help(
                  value.isItem()
                      ? "keep one of them; if a new item begins here, put a dash before it"
                      : "keep one of them"));
      return false;
    }
    if (names.stream().noneMatch(written::contains)) {
      value.report(
          value
              .error(Code.MISSING_FIELD, noun + " needs one of " + String.join(", ", names))
              .help("add a line such as " + quotedLine(alternatives.get(0))));
      return false;
    }
    return true;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    Map<String, Object> properties = new LinkedHashMap<>();
    fields.forEach(field -> properties.put(field.name(), field.schema(definitions)));
    Map<String, Object> schema = Json.object("type", "object");
    List<String> required = fields.stream().filter(Field::required).map(Field::name).toList();
    if (!required.isEmpty()) {
      schema.put("required", required);
    }
    if (!alternatives.isEmpty()) {
      schema.put(
          "oneOf",
          alternatives.stream()
              .map(field -> Json.object("required", List.of(field.name())))
              .toList());
    }
    schema.put("properties", properties);
    schema.put("additionalProperties", false);
    return schema;
  }

  @Override
  public Stream<Shape<?>> parts() {
    return fields.stream().map(Field::shape);
  }

  /** The line that an author begins it with, by example. */
  String firstLine() {
    Field<?> first = fields.stream().filter(Field::required).findFirst().orElse(fields.get(0));
    return first.name() + ": " + first.example();
  }

  /** How to write it, for one who wrote something else in its place. */
  String advice() {
    List<Field<?>> required = fields.stream().filter(Field::required).toList();
    List<Field<?>> first = fields.subList(0, Math.min(1, fields.size()));
    return "write its fields, each on a line of its own below, as in "
        + (required.isEmpty() ? first : required)
            .stream().map(ObjectShape::quotedLine).collect(Collectors.joining(" and "));
  }

  /** Each field by itself; many at once, so that they do not drown the rest. */
  private void reportMissing(YamlValue value, Map<String, SourcePosition> written) {
    List<Field<?>> missing = new ArrayList<>();
    for (Field<?> field : fields) {
      if (field.required() && !written.containsKey(field.name())) {
        missing.add(field);
      }
    }
    if (missing.size() > MISSING_ONE_BY_ONE) {
      value.report(
          value
              .error(
                  Code.MISSING_FIELD,
                  missing.size() + " fields are missing here: " + names(missing))
              .help("add each on a line of its own, as in " + quotedLine(missing.get(0))));
      return;
    }
    for (Field<?> field : missing) {
      value.report(
          value
              .error(Code.MISSING_FIELD, field.name() + " is missing")
              .field(value.pathOf(field.name()))
              .help("add a line such as " + quotedLine(field)));
    }
  }

  private static String names(List<Field<?>> fields) {
    return fields.stream().map(Field::name).collect(Collectors.joining(", "));
  }
}
