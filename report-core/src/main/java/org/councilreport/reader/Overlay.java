package org.councilreport.reader;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.model.Extra;

/** Lays values over those of a file: fields within fields one by one, all else as a whole. */
final class Overlay {
  private Overlay() {}

  /** What the file would say with these values; what they add stands where they are laid. */
  static YamlNode over(YamlNode file, Extra.Fields values) {
    if (!(file instanceof YamlNode.Mapping mapping)) {
      return node(values, file.position());
    }
    List<YamlNode.Entry> entries = new ArrayList<>();
    Set<String> found = new HashSet<>();
    for (YamlNode.Entry entry : mapping.entries()) {
      Extra value = values.fields().get(entry.key().value());
      found.add(entry.key().value());
      entries.add(
          value == null ? entry : new YamlNode.Entry(entry.key(), laid(entry.value(), value)));
    }
    for (Map.Entry<String, Extra> value : values.fields().entrySet()) {
      if (!found.contains(value.getKey())) {
        entries.add(entry(value.getKey(), value.getValue(), mapping.position()));
      }
    }
    return new YamlNode.Mapping(mapping.position(), mapping.flow(), entries);
  }

  private static YamlNode laid(YamlNode file, Extra value) {
    return value instanceof Extra.Fields fields ? over(file, fields) : node(value, file.position());
  }

  private static YamlNode.Entry entry(String name, Extra value, SourcePosition place) {
    return new YamlNode.Entry(new YamlNode.Text(place, name, true, List.of()), node(value, place));
  }

  private static YamlNode node(Extra value, SourcePosition place) {
    if (value instanceof Extra.Fields fields) {
      return new YamlNode.Mapping(
          place,
          false,
          fields.fields().entrySet().stream()
              .map(field -> entry(field.getKey(), field.getValue(), place))
              .toList());
    } else if (value instanceof Extra.Items list) {
      return new YamlNode.Sequence(
          place, list.items().stream().map(item -> node(item, place)).toList());
    }
    return new YamlNode.Text(place, ((Extra.Text) value).text(), true, List.of());
  }
}
