package org.councilreport.writer.docx;

import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * The XML of one part, written as it comes. Elements and attributes have their names in the
 * standard, {@code w:p} or {@code r:id}; attributes are given as names and values in turn. Each
 * method returns this writer.
 */
final class WordprocessingXml {
  private static final Map<String, String> NAMESPACES =
      Map.of(
          "w", "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
          "r", PartType.RELATIONSHIPS,
          "xml", XMLConstants.XML_NS_URI);

  private final XMLStreamWriter out;

  /** Begins a part with its root element. */
  WordprocessingXml(OutputStream bytes, String root) {
    String encoding = StandardCharsets.UTF_8.name();
    try {
      // The JDK's own, whatever else is on the class path: other writers give other bytes.
      out = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(bytes, encoding);
      out.writeStartDocument(encoding, "1.0");
      start(root);
      out.writeNamespace("w", namespace("w"));
      out.writeNamespace("r", namespace("r"));
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

  /** Writes an element without content whose only attribute is {@code w:val}. */
  WordprocessingXml value(String name, String value) {
    return empty(name, "w:val", value);
  }

  /** Writes an element without content whose only attribute is {@code w:val}, a number. */
  WordprocessingXml value(String name, long value) {
    return value(name, Long.toString(value));
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
      out.writeAttribute(prefix(name), namespace(prefix(name)), local(name), attributes[i + 1]);
    }
  }

  private static String prefix(String name) {
    return name.substring(0, name.indexOf(':'));
  }

  private static String local(String name) {
    return name.substring(name.indexOf(':') + 1);
  }

  private static String namespace(String prefix) {
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
