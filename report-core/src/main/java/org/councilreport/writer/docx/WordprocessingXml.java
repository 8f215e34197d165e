package org.councilreport.writer.docx;

import static java.util.Map.entry;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

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
          entry(NEWER, "http://schemas.microsoft.com/office/word/2012/wordml"),
          entry("xml", XMLConstants.XML_NS_URI));

  private final XMLStreamWriter out;

  /** Begins a part with its root element, which declares the prefixes of all names in the part. */
  WordprocessingXml(OutputStream bytes, String root, List<String> prefixes) {
    String encoding = StandardCharsets.UTF_8.name();
    try {
      // The JDK's own, whatever else is on the class path: other writers give other bytes.
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, encoding);
      out.writeStartDocument(encoding, "1.0");
      start(root);
      for (String prefix : prefixes) {
        out.writeNamespace(prefix, namespace(prefix));
      }
      if (prefixes.contains(NEWER)) {
        out.writeAttribute("mc", namespace("mc"), "Ignorable", NEWER);
      }
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Begins an element. */
  WordprocessingXml start(String name, String... attributes) {
    return step(
        () -> {
          out.writeStartElement(prefix(name), local(name), namespace(prefix(name)));
          write(attributes);
        });
  }

  /** Ends the last element begun. */
  WordprocessingXml end() {
    return step(out::writeEndElement);
  }

  /** Writes an element without content. */
  WordprocessingXml empty(String name, String... attributes) {
    return step(
        () -> {
          out.writeEmptyElement(prefix(name), local(name), namespace(prefix(name)));
          write(attributes);
        });
  }

  /** Writes an element without content whose only attribute is its value. */
  WordprocessingXml value(String name, String value) {
    return empty(name, prefix(name).startsWith("w") ? prefix(name) + ":val" : "val", value);
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
    return step(() -> out.writeCharacters(text));
  }

  /** Ends the part. */
  void finish() {
    step(
        () -> {
          out.writeEndDocument();
          out.close();
        });
  }

  private void write(String... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      String name = attributes[i];
      if (name.indexOf(':') < 0) {
        out.writeAttribute(name, attributes[i + 1]);
      } else {
        out.writeAttribute(prefix(name), namespace(prefix(name)), local(name), attributes[i + 1]);
      }
    }
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  /** The name of the namespace of a prefix. */
  static String namespace(String prefix) {
    return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
  }

  /** Parts are written to memory, so a failure is a fault of ours. */
  private WordprocessingXml step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }
}
