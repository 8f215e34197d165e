package org.councilreport.wordtemplate;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** XML of WordprocessingML, read without entities and document types. */
final class WordXml {
  static final String W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
  static final String A = "http://schemas.openxmlformats.org/drawingml/2006/main";
  static final String R = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

  private WordXml() {}

  static Document parse(byte[] part, String name) throws Refusal {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      factory.setXIncludeAware(false);
      factory.setExpandEntityReferences(false);
      DocumentBuilder builder = factory.newDocumentBuilder();
      // The builder's own handler prints what it throws.
      builder.setErrorHandler(new DefaultHandler());
      return builder.parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException e) {
      throw new IllegalStateException(e);
    } catch (SAXException | IOException e) {
      throw new Refusal(
          "the part " + name + " of the Word template cannot be read",
          "open the template in Word and save it again");
    }
  }

  /** The elements of a name, at any depth. */
  static List<Element> all(Document document, String namespace, String name) {
    List<Element> found = new ArrayList<>();
    var nodes = document.getElementsByTagNameNS(namespace, name);
    for (int i = 0; i < nodes.getLength(); i++) {
      found.add((Element) nodes.item(i));
    }
    return found;
  }

  /** The first element of WordprocessingML with this name directly inside another. */
  static Optional<Element> child(Element parent, String name) {
    for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
      if (node instanceof Element element
          && W.equals(element.getNamespaceURI())
          && name.equals(element.getLocalName())) {
        return Optional.of(element);
      }
    }
    return Optional.empty();
  }

  /** An attribute of WordprocessingML; empty where there is none. */
  static Optional<String> attribute(Element element, String name) {
    String value = element.getAttributeNS(W, name);
    return value.isEmpty() ? Optional.empty() : Optional.of(value);
  }

  /** The value of a child of this name. */
  static Optional<String> value(Element parent, String name) {
    return child(parent, name).flatMap(child -> attribute(child, "val"));
  }

  /** Whether a toggle such as {@code w:b} is on, which it is when it says nothing. */
  static boolean isOn(Element toggle) {
    String value = attribute(toggle, "val").orElse("1");
    return value.equals("1") || value.equals("true") || value.equals("on");
  }

  /** A length in twentieths of a point, as points. */
  static Optional<Double> points(Element element, String name) {
    return attribute(element, name)
        .filter(text -> text.matches("-?[0-9]{1,6}"))
        .map(text -> Integer.parseInt(text) / 20.0);
  }
}
