package org.councilreport.reader;

import java.util.List;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.SourcePosition;

/** A value in a YAML file, at its place. */
sealed interface YamlNode {

  /**
   * The stretch that a fault in the whole value marks; never more than the first line of a list.
   */
  SourcePosition position();

  /** What an author would say stands there. */
  String found();

  /** Whether nothing is written at all; quotes round nothing are something. */
  default boolean isAbsent() {
    return this instanceof Text text && text.plain() && text.value().isEmpty();
  }

  /**
   * A scalar, as raw text: what it means is the field's to say, not YAML's.
   *
   * @param plain whether it stands without quotes and block indicator
   * @param anchors where the text's characters stand in the file
   */
  record Text(SourcePosition position, String value, boolean plain, List<Anchor> anchors)
      implements YamlNode {

    @Override
    public String found() {
      return isAbsent() ? "nothing" : "text";
    }
  }

  /** What YAML allows and reports do not, such as an alias: reported where it was found. */
  record Refused(SourcePosition position) implements YamlNode {
    @Override
    public String found() {
      return "what cannot be read";
    }
  }

  /** A list. */
  record Sequence(SourcePosition position, List<YamlNode> items) implements YamlNode {
    @Override
    public String found() {
      return "a list";
    }
  }

  /**
   * Fields.
   *
   * @param flow whether they stand in braces
   */
  record Mapping(SourcePosition position, boolean flow, List<Entry> entries) implements YamlNode {
    @Override
    public String found() {
      return "fields";
    }
  }

  /** One field in a mapping. */
  record Entry(Text key, YamlNode value) {}
}
