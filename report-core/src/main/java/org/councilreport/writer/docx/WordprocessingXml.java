package org.councilreport.writer.docx;

import static java.util.Map.entry;

import java.io.ByteArrayOutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import javax.xml.XMLConstants;

/**
 * The XML of one part, written as it comes. Elements and attributes have their names in the
 * standard, {@code w:p}, {@code r:id} or {@code cx}; attributes are given as names and values in
 * turn. Each method returns this writer.
 *
 * <p>Names are those of this package and are written as they are, which takes a third of the time
 * of the JDK's writer; values and text are escaped (XML 1.0, 2.4 and 3.3.3).
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
          entry("cp", "http://schemas.openxmlformats.org/package/2006/metadata/core-properties"),
          entry("dc", "http://purl.org/dc/elements/1.1/"),
          entry("dcterms", "http://purl.org/dc/terms/"),
          entry("xsi", XMLConstants.W3C_XML_SCHEMA_INSTANCE_NS_URI),
          entry("mc", "http://schemas.openxmlformats.org/markup-compatibility/2006"),
          entry(NEWER, "http://schemas.microsoft.com/office/word/2012/wordml"),
          entry("xml", XMLConstants.XML_NS_URI));

  /** The characters of ASCII that may have to be escaped. */
  private static final boolean[] MARKUP = new boolean[0x80];

  static {
    for (char c : new char[] {'&', '<', '>', '"', '\r', '\n', '\t'}) {
      MARKUP[c] = true;
    }
  }

  /** More bytes than there are in markup that is written again. */
  private static final int LONGEST = 1 << 12;

  /** Markup to be written again. */
  static final class Markup {
    private final byte[] bytes;
    private final String[] open;

    private Markup(byte[] bytes, String... open) {
      this.bytes = bytes;
      this.open = open;
    }
  }

  private final Utf8Buffer out;
  private String[] open = new String[32];
  private int depth;
  private boolean inTag;

  /** A part, its root element around the content. */
  static byte[] bytes(String root, List<String> prefixes, Consumer<WordprocessingXml> content) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    WordprocessingXml xml =
        new WordprocessingXml((some, count) -> bytes.write(some, 0, count), root, prefixes);
    content.accept(xml);
    xml.finish();
    return bytes.toByteArray();
  }

  /** The same, packed. */
  static Packed packed(
      Packing packing, String root, List<String> prefixes, Consumer<WordprocessingXml> content) {
    try (packing) {
      WordprocessingXml xml = new WordprocessingXml(packing::add, root, prefixes);
      content.accept(xml);
      xml.finish();
      return packing.finish();
    }
  }

  /** Begins a part with its root element, which declares the prefixes of all names in the part. */
  WordprocessingXml(Utf8Buffer.Sink sink, String root, List<String> prefixes) {
    out = new Utf8Buffer(sink);
    out.ascii("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    start(root);
    for (String prefix : prefixes) {
      attribute("xmlns:" + prefix, namespace(prefix));
    }
    if (prefixes.contains(NEWER)) {
      attribute("mc:Ignorable", NEWER);
    }
  }

  /** Begins an element. */
  WordprocessingXml start(String name, String... attributes) {
    endTag();
    out.ascii('<').ascii(name);
    inTag = true;
    open(name);
    return attributes(attributes);
  }

  /** Adds an attribute to the element that was just begun. */
  WordprocessingXml attribute(String name, String value) {
    if (!inTag) {
      throw new IllegalStateException(name + " comes after the content");
    }
    out.ascii(' ').ascii(name).ascii("=\"");
    escape(value, true);
    out.ascii('"');
    return this;
  }

  /** Ends the last element begun. */
  WordprocessingXml end() {
    String name = open[--depth];
    if (inTag) {
      out.ascii("/>");
      inTag = false;
    } else {
      out.ascii("</").ascii(name).ascii('>');
    }
    return this;
  }

  /** Writes an element without content. */
  WordprocessingXml empty(String name, String... attributes) {
    return start(name, attributes).end();
  }

  /** Writes an element without content whose only attribute is its value. */
  WordprocessingXml value(String name, String value) {
    start(name);
    if (name.charAt(0) == 'w') {
      out.ascii(' ').ascii(name, 0, name.indexOf(':') + 1).ascii("val=\"");
    } else {
      out.ascii(" val=\"");
    }
    escape(value, true);
    out.ascii('"');
    return end();
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
    endTag();
    escape(text, false);
    return this;
  }

  /**
   * Writes markup, some lines of it at most, that is to be written again.
   *
   * @param content writes it; it may leave elements open
   */
  Markup markup(Runnable content) {
    endTag();
    int before = depth;
    int from = out.room(LONGEST);
    content.run();
    endTag();
    return new Markup(out.since(from), Arrays.copyOfRange(open, before, depth));
  }

  /** Writes markup again, and begins the elements that it left open. */
  WordprocessingXml again(Markup markup) {
    endTag();
    out.add(markup.bytes);
    for (String name : markup.open) {
      open(name);
    }
    return this;
  }

  /** Ends the part. */
  void finish() {
    while (depth > 0) {
      end();
    }
    out.flush();
  }

  private WordprocessingXml attributes(String... attributes) {
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
    return this;
  }

  private void open(String name) {
    if (depth == open.length) {
      open = Arrays.copyOf(open, 2 * depth);
    }
    open[depth++] = name;
  }

  private void endTag() {
    if (inTag) {
      out.ascii('>');
      inTag = false;
    }
  }

  private void escape(String text, boolean inValue) {
    int done = 0;
    boolean ascii = true;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        ascii = false;
      } else if (MARKUP[c]) {
        String escaped = escaped(c, inValue);
        if (!escaped.isEmpty()) {
          add(text, done, i, ascii);
          out.ascii(escaped);
          done = i + 1;
        }
      }
    }
    add(text, done, text.length(), ascii);
  }

  private void add(String text, int from, int to, boolean ascii) {
    if (ascii) {
      out.ascii(text, from, to);
    } else {
      out.add(text, from, to);
    }
  }

  /** What stands for a character; empty where it stands for itself. */
  private static String escaped(char c, boolean inValue) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#xD;";
      case '"' -> inValue ? "&quot;" : "";
      case '\n' -> inValue ? "&#xA;" : "";
      case '\t' -> inValue ? "&#x9;" : "";
      default -> "";
    };
  }

  /** The name of the namespace of a prefix. */
  static String namespace(String prefix) {
    return Objects.requireNonNull(NAMESPACES.get(prefix), prefix);
  }
}
