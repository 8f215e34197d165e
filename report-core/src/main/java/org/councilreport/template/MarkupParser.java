package org.councilreport.template;

import java.io.StringReader;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/** Parses what a template wrote as XML, without document types, entities or anything external. */
final class MarkupParser {
  private static final int MAX_DEPTH = 64;

  /** Markup that is not the XML it has to be, and where. */
  static final class MarkupException extends Exception {
    private static final long serialVersionUID = 1;

    private final int offset;

    private MarkupException(int offset, String message) {
      super(message);
      this.offset = offset;
    }

    int offset() {
      return offset;
    }
  }

  private final String markup;
  private final int[] lineStarts;
  private final XMLStreamReader xml;
  private final Deque<String> open = new ArrayDeque<>();

  private MarkupParser(String markup) throws XMLStreamException {
    this.markup = markup;
    this.xml = factory().createXMLStreamReader(new StringReader(markup));
    this.lineStarts = lineStarts(markup);
  }

  /** Where lines start; an end of line is one of a line feed, a carriage return and both. */
  private static int[] lineStarts(String markup) {
    IntStream.Builder starts = IntStream.builder().add(0);
    for (int i = 0; i < markup.length(); i++) {
      char c = markup.charAt(i);
      boolean pair = c == '\r' && i + 1 < markup.length() && markup.charAt(i + 1) == '\n';
      if (c == '\n' || (c == '\r' && !pair)) {
        starts.add(i + 1);
      }
    }
    return starts.build().toArray();
  }

  /** The root element. */
  static Element parse(String markup) throws MarkupException {
    try {
      return new MarkupParser(markup).root();
    } catch (XMLStreamException e) {
      throw new IllegalStateException("the JDK's XML parser does not start", e);
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing outside the template is read");
        });
    return factory;
  }

  private Element root() throws MarkupException {
    try {
      Element root = null;
      while (xml.hasNext()) {
        int start = end();
        int event = xml.next();
        if (event == XMLStreamConstants.START_ELEMENT) {
          root = element();
        } else if (event != XMLStreamConstants.END_DOCUMENT) {
          skip(event, start);
        }
      }
      return Objects.requireNonNull(root, "XML has a root");
    } catch (XMLStreamException e) {
      // Its message is in the language of the machine.
      String where = open.isEmpty() ? "" : " in <" + open.element() + ">";
      throw new MarkupException(offset(e.getLocation()), "this is not well-formed XML" + where);
    }
  }

  private Element element() throws XMLStreamException, MarkupException {
    // A "<" in an attribute's value is escaped, so the last one begins the element.
    int offset = markup.lastIndexOf('<', end() - 1);
    String name = xml.getLocalName();
    open.push(name);
    if (open.size() > MAX_DEPTH) {
      throw new MarkupException(offset, "elements nest more than " + MAX_DEPTH + " deep");
    }
    Map<String, String> attributes = new LinkedHashMap<>();
    for (int i = 0; i < xml.getAttributeCount(); i++) {
      attributes.put(xml.getAttributeLocalName(i), xml.getAttributeValue(i));
    }
    List<MarkupNode> children = new ArrayList<>();
    int start = end();
    for (int event = xml.next(); event != XMLStreamConstants.END_ELEMENT; event = xml.next()) {
      if (event == XMLStreamConstants.START_ELEMENT) {
        children.add(element());
      } else if (event == XMLStreamConstants.CHARACTERS) {
        children.add(new Characters(wordsFrom(start), xml.getText()));
      } else {
        skip(event, start);
      }
      start = end();
    }
    open.pop();
    return new Element(offset, name, attributes, children);
  }

  private static void skip(int event, int start) throws MarkupException {
    boolean harmless =
        event == XMLStreamConstants.COMMENT
            || event == XMLStreamConstants.SPACE
            || event == XMLStreamConstants.CHARACTERS;
    if (!harmless) {
      throw new MarkupException(
          start, "document types, entities and processing instructions are not allowed");
    }
  }

  private int wordsFrom(int start) {
    int offset = start;
    int end = end();
    while (offset < end - 1 && Character.isWhitespace(markup.charAt(offset))) {
      offset++;
    }
    return offset;
  }

  /** Where the part that was read last ends. */
  private int end() {
    return offset(xml.getLocation());
  }

  /** From line and column: the parser's own offsets are wrong where it refills its buffer. */
  private int offset(Location location) {
    int line = Math.min(Math.max(location.getLineNumber(), 1), lineStarts.length);
    int offset = lineStarts[line - 1] + Math.max(location.getColumnNumber(), 1) - 1;
    return Math.min(offset, markup.length());
  }
}
