package org.councilreport.reader;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/**
 * A key that is not a field of its object, and what its author may have meant by it.
 *
 * @param beforeInBraces the field before it, where both stand in braces
 */
record UnknownField(
    ObjectShape<?> object, Optional<YamlNode.Entry> beforeInBraces, YamlNode.Entry entry) {
  private static final int AT_A_GLANCE = 16;

  /** The field whose name is nearest. */
  Optional<String> meant() {
    return isCommaInBraces()
        ? Optional.empty()
        : Spelling.nearest(name(), object.fields().stream().map(Field::name).toList());
  }

  /** Tells its author, who may have to mend it even where unknown fields are let pass. */
  void report(YamlValue value) {
    boolean needed = meant().flatMap(object::field).filter(Field::required).isPresent();
    if (needed || isCommaInBraces()) {
      value.report(fault(value));
    } else {
      value.reportUnknown(fault(value));
    }
  }

  private Diagnostic.Builder fault(YamlValue value) {
    if (isCommaInBraces()) {
      return commaInBraces(value);
    }
    return value
        .errorAtKey(
            entry,
            Code.UNKNOWN_FIELD,
            "there is no field " + Words.quote(name()) + " in " + object.noun())
        .help(
            meant()
                .map(meant -> "did you mean " + Words.quote(meant) + "?")
                .or(this::home)
                .orElseGet(this::known));
  }

  private String name() {
    return entry.key().value();
  }

  /** A comma in an unquoted value within braces begins a new field, which then has no value. */
  private boolean isCommaInBraces() {
    return beforeInBraces.isPresent() && entry.value().isAbsent();
  }

  private Diagnostic.Builder commaInBraces(YamlValue value) {
    int colon = name().indexOf(':');
    if (colon > 0 && object.field(name().substring(0, colon)).isPresent()) {
      return value
          .errorAtKey(entry, Code.YAML_SYNTAX, "there is no space after the colon here")
          .help("write \"" + name().substring(0, colon) + ": " + name().substring(colon + 1) + '"');
    }
    YamlNode.Entry before = beforeInBraces.orElseThrow();
    Optional<String> whole = value.between(before.value().position(), entry.key().position());
    return value
        .errorAtKey(
            entry,
            Code.YAML_SYNTAX,
            "the comma before " + Words.quote(name()) + " begins a new field")
        .label("not a field")
        .help(
            whole
                .map(text -> cure(before.key().value(), text))
                .orElse("put a value that holds a comma in quotes"));
  }

  private String cure(String name, String text) {
    boolean list = object.field(name).filter(f -> f.shape() instanceof ListShape<?>).isPresent();
    return list
        ? "put the values in brackets: " + name + ": [" + text + "]"
        : "put the value in quotes: " + name + ": \"" + text + '"';
  }

  /** The field of this object within which the key would be known, or one field further in. */
  private Optional<String> home() {
    return homes(object)
        .findFirst()
        .map(Words::quote)
        .or(
            () -> {
              List<String> further =
                  object.fields().stream()
                      .flatMap(field -> Shapes.object(field.shape()).stream().flatMap(this::homes))
                      .distinct()
                      .toList();
              return further.size() == 1
                  ? Optional.of(Words.quote(further.get(0)))
                  : Optional.empty();
            })
        .map(home -> Words.quote(name()) + " belongs under " + home);
  }

  private Stream<String> homes(ObjectShape<?> around) {
    return around.fields().stream()
        .filter(field -> Shapes.object(field.shape()).flatMap(o -> o.field(name())).isPresent())
        .map(Field::name);
  }

  /** All fields, or so many as are read at a glance. */
  private String known() {
    List<String> names = object.fields().stream().map(Field::name).toList();
    return names.size() <= AT_A_GLANCE
        ? "the fields here are " + String.join(", ", names)
        : "take it out, or look for its name among the "
            + names.size()
            + " fields that FIELDS.md and your editor describe";
  }
}
