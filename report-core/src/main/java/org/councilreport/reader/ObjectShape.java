package org.councilreport.reader;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;

/**
 * An object of named fields: every key is one of them, none stands twice, the required are there.
 */
record ObjectShape<T>(String noun, List<Field<?>> fields, Function<Values, T> make)
    implements Shape<T> {

  ObjectShape {
    fields = List.copyOf(fields);
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
        unknown.meant().ifPresent(meant -> written.putIfAbsent(meant, entry.key().position()));
        unknown.report(value);
      } else if (written.containsKey(name)) {
        value.report(duplicate(value, entry, written.get(name)));
      } else {
        written.put(name, entry.key().position());
        read(field.get(), value.member(entry), values);
      }
      before = mapping.flow() ? Optional.of(entry) : Optional.empty();
    }
    reportMissing(value, written);
    boolean complete = fields.stream().allMatch(field -> !field.required() || values.has(field));
    return complete ? Optional.of(make.apply(values)) : Optional.empty();
  }

  Optional<Field<?>> field(String name) {
    return fields.stream().filter(field -> field.name().equals(name)).findFirst();
  }

  private static <F> void read(Field<F> field, YamlValue value, Values values) {
    if (!value.isAbsent()) {
      field.shape().read(value).ifPresent(made -> values.put(field, made));
    } else if (field.required()) {
      value.report(
          value
              .error(Code.MISSING_FIELD, field.name() + " is empty")
              .help("write it as in " + Words.quote(field.name() + ": " + field.example())));
    }
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

  private void reportMissing(YamlValue value, Map<String, SourcePosition> written) {
    for (Field<?> field : fields) {
      if (field.required() && !written.containsKey(field.name())) {
        value.report(
            value
                .error(Code.MISSING_FIELD, field.name() + " is missing")
                .field(value.pathOf(field.name()))
                .help("add a line such as " + Words.quote(field.name() + ": " + field.example())));
      }
    }
  }
}
