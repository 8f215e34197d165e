package org.councilreport.writer.docx;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

/** Parts as trees, for what is put together of a Word template's parts and our own. */
final class DomXml {
  static final String W = WordprocessingXml.namespace("w");

  private DomXml() {}

  /** A part that was checked when the template was read, or that was written here. */
  static Document parse(byte[] part) {
    try {
      DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      return factory.newDocumentBuilder().parse(new ByteArrayInputStream(part));
    } catch (ParserConfigurationException | SAXException | IOException e) {
      throw new IllegalStateException(e);
    }
  }

  static byte[] bytes(Document part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      part.setXmlStandalone(true);
      TransformerFactory.newDefaultInstance()
          .newTransformer()
          .transform(new DOMSource(part), new StreamResult(bytes));
    } catch (TransformerException e) {
      throw new IllegalStateException(e);
    }
    return bytes.toByteArray();
  }

  /** The elements of WordprocessingML of a name, at any depth. */
  static List<Element> all(Document part, String name) {
    return elements(part.getElementsByTagNameNS(W, name));
  }

  /** The elements directly inside another. */
  static List<Element> children(Element parent, String name) {
    return elements(parent.getChildNodes()).stream()
        .filter(child -> W.equals(child.getNamespaceURI()) && name.equals(child.getLocalName()))
        .toList();
  }

  /** The value of the first child of a name; empty where there is none. */
  static String value(Element parent, String name) {
    return children(parent, name).stream()
        .findFirst()
        .map(child -> attribute(child, "val"))
        .orElse("");
  }

  static String attribute(Element element, String name) {
    return element.getAttributeNS(W, name);
  }

  static void set(Element element, String name, String value) {
    element.setAttributeNS(W, element.lookupPrefix(W) + ":" + name, value);
  }

  static void remove(Element element) {
    element.getParentNode().removeChild(element);
  }

  private static List<Element> elements(NodeList nodes) {
    List<Element> elements = new ArrayList<>();
    for (int i = 0; i < nodes.getLength(); i++) {
      if (nodes.item(i) instanceof Element element) {
        elements.add(element);
      }
    }
    return elements;
  }
}
