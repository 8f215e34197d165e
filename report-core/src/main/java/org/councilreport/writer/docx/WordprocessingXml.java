package org.councilreport.writer.docx;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/**
 * The XML of one part, written as it comes. Elements and attributes have their names in the
 * standard, {@code w:p}, {@code r:id} or {@code cx}; attributes are given as names and values in
 * turn. Each method returns this writer.
 */
final class WordprocessingXml {
  /** What Word has had since 2013; others are told to pass over it (ISO/IEC 29500-3, 7.2). */
  private static final String NEWER = "w15";

  private static final Map<String, String> NAMESPACES =
      Map.ofEntries(
          entry("w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main"),
          entry("r", PartType.RELATIONSHIPS),
          entry("wp", "http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing"),
          entry("a", "http://schemas.openxmlformats.org/drawingml/2006/main"),
          entry("adec", "http://schemas.microsoft.com/office/drawing/2017/decorative"),
          entry("c", "http://schemas.openxmlformats.org/drawingml/2006/chart"),
          entry("pic", "http://schemas.openxmlformats.org/drawingml/2006/picture"),
          entry("v", "urn:schemas-microsoft-com:vml"),
          entry("o", "urn:schemas-microsoft-com:office:office"),
          entry("x", "http://schemas.openxmlformats.org/spreadsheetml/2006/main"),
          entry("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
          entry(NEWER, "http://schemas.microsoft.com/office/word/2012/wordml"));

  private final XmlText out;

  /** Begins a part with its root element, which declares the prefixes of all names in the part. */
  WordprocessingXml(OutputStream bytes, String root, List<String> prefixes) {
    out = new XmlText(bytes);
    out.start(root);
    for (String prefix : prefixes) {
      out.attribute("xmlns:" + prefix, namespace(prefix));
    }
    if (prefixes.contains(NEWER)) {
      out.attribute("mc:Ignorable", NEWER);
    }
  }

  /** Begins an element. */
  WordprocessingXml start(String name, String... attributes) {
    out.start(name, attributes);
    return this;
  }

  /** Ends the last element begun. */
  WordprocessingXml end() {
    out.end();
    return this;
  }

  /** Writes an element without content. */
  WordprocessingXml empty(String name, String... attributes) {
    out.start(name, attributes);
    out.end();
    return this;
  }

  /** Writes an element without content whose only attribute is its value. */
  WordprocessingXml value(String name, String value) {
    // Most values stand in w:val; names are cut up only for the few others.
    String attribute =
        name.startsWith("w:") ? "w:val" : name.startsWith("w") ? prefix(name) + ":val" : "val";
    return empty(name, attribute, value);
  }

  /** Writes an element without content whose only attribute is its value, a number. */
  WordprocessingXml value(String name, long value) {
    return value(name, Long.toString(value));
  }

  /** Writes an element that holds nothing but text. */
  WordprocessingXml text(String name, String text) {
    return start(name).text(text).end();
  }

  /** Writes text. */
  WordprocessingXml text(String text) {
    out.characters(text);
    return this;
  }

  /** Ends the part. */
  void finish() {
    out.finish();
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  /** The name of the namespace of a prefix. */
  static String namespace(String prefix) {
    return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
  }
}
