package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;
import org.junit.jupiter.api.Test;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.helpers.DefaultHandler;

/** What is read is what the JDK's parser reads, and what that refuses is refused. */
class MarkupParserTest {
  private static final String REFUSED = "refused";

  private static final List<String> PIECES =
      List.of(
          "<a>",
          "</a>",
          "<b/>",
          "<b x='1 &lt; 2' y=\"'\n\">",
          "</b >",
          "<c x='1' x='2'/>",
          "<c x=1/>",
          "<c x='<'/>",
          "< a>",
          " ",
          "x",
          "\r\n",
          "&amp;",
          "&#65;&#x42;",
          "&#0;",
          "&#+65;",
          "&e;",
          "&",
          "<",
          ">",
          "]]>",
          "<!-- c -->",
          "<!-- c -- d -->",
          "<!--->",
          "<![CDATA[<d>&amp;]]>",
          "<![CDATA[",
          "\u0001",
          "\uD83D\uDE00",
          "\uD83D");

  @Test
  void everyShortMarkupReadsAsTheJdkReadsIt() throws Exception {
    DocumentBuilder jdk = jdk();
    for (String first : PIECES) {
      for (String second : PIECES) {
        for (String third : PIECES) {
          String markup = "<r>" + first + second + third + "</r>";
          assertThat(read(markup)).as(markup).isEqualTo(readByJdk(markup, jdk));
        }
      }
    }
  }

  private static DocumentBuilder jdk() throws ParserConfigurationException {
    DocumentBuilderFactory factory = DocumentBuilderFactory.newDefaultInstance();
    factory.setCoalescing(true);
    factory.setIgnoringComments(true);
    DocumentBuilder builder = factory.newDocumentBuilder();
    builder.setErrorHandler(new DefaultHandler());
    return builder;
  }

  private static String read(String markup) {
    try {
      return shown(MarkupParser.parse(new Markup(markup.toCharArray())));
    } catch (MarkupParser.MarkupException e) {
      return REFUSED;
    }
  }

  private static String shown(Element element) {
    StringBuilder words = new StringBuilder();
    List<String> children = new ArrayList<>();
    for (MarkupNode child : element.children()) {
      if (child instanceof Characters text) {
        words.append(text.text());
      } else if (child instanceof Element inner) {
        flush(words, children);
        children.add(shown(inner));
      }
    }
    flush(words, children);
    return element.name() + new TreeMap<>(element.attributes()) + children;
  }

  private static String readByJdk(String markup, DocumentBuilder jdk) throws Exception {
    try {
      return shown(jdk.parse(new InputSource(new StringReader(markup))).getDocumentElement());
    } catch (SAXException e) {
      return REFUSED;
    }
  }

  private static String shown(Node element) {
    StringBuilder words = new StringBuilder();
    List<String> children = new ArrayList<>();
    for (Node child = element.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeType() == Node.ELEMENT_NODE) {
        flush(words, children);
        children.add(shown(child));
      } else {
        words.append(child.getNodeValue());
      }
    }
    flush(words, children);
    TreeMap<String, String> attributes = new TreeMap<>();
    NamedNodeMap named = element.getAttributes();
    for (int i = 0; i < named.getLength(); i++) {
      attributes.put(named.item(i).getNodeName(), named.item(i).getNodeValue());
    }
    return element.getNodeName() + attributes + children;
  }

  /** White space with a line end in it is a template's layout, which is told by a line feed. */
  private static void flush(StringBuilder words, List<String> children) {
    String text = words.toString();
    if (!text.isEmpty()) {
      children.add(text.isBlank() && text.contains("\n") ? "\n" : text);
    }
    words.setLength(0);
  }
}
