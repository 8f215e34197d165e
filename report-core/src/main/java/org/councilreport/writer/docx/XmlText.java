package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * XML in UTF-8, written as it comes. Names are taken as they are; texts and values of attributes
 * are escaped. The JDK's writer, which keeps accounts of namespaces, takes six times as long.
 */
final class XmlText {
  /** Characters that wait to be encoded. */
  private static final int FLUSHED = 1 << 13;

  private final OutputStream out;
  private final StringBuilder text = new StringBuilder(FLUSHED + 1024);
  private final Deque<String> open = new ArrayDeque<>();

  /** Whether the last start tag is still without its end, so that attributes may follow. */
  private boolean inTag;

  /** Begins a file. */
  XmlText(OutputStream out) {
    this.out = out;
    text.append("<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n");
  }

  void start(String name, String... attributes) {
    endTag();
    text.append('<').append(name);
    open.push(name);
    inTag = true;
    for (int i = 0; i < attributes.length; i += 2) {
      attribute(attributes[i], attributes[i + 1]);
    }
  }

  /** Adds to the element begun last. */
  void attribute(String name, String value) {
    text.append(' ').append(name).append("=\"");
    escape(value, true);
    text.append('"');
  }

  void end() {
    String name = open.pop();
    if (inTag) {
      text.append("/>");
      inTag = false;
    } else {
      text.append("</").append(name).append('>');
    }
    if (text.length() > FLUSHED) {
      flush();
    }
  }

  void characters(String characters) {
    endTag();
    escape(characters, false);
  }

  /** Ends all that is open. */
  void finish() {
    while (!open.isEmpty()) {
      end();
    }
    flush();
  }

  private void endTag() {
    if (inTag) {
      text.append('>');
      inTag = false;
    }
  }

  private void escape(String value, boolean attribute) {
    int done = 0;
    for (int i = 0; i < value.length(); i++) {
      String escaped = escaped(value.charAt(i), attribute);
      if (!escaped.isEmpty()) {
        text.append(value, done, i).append(escaped);
        done = i + 1;
      }
    }
    text.append(value, done, value.length());
  }

  /** Readers take ends of lines in attributes for spaces, unless they are escaped. */
  private static String escaped(char c, boolean attribute) {
    return switch (c) {
      case '&' -> "&amp;";
      case '<' -> "&lt;";
      case '>' -> "&gt;";
      case '\r' -> "&#13;";
      case '"' -> attribute ? "&quot;" : "";
      case '\n' -> attribute ? "&#10;" : "";
      case '\t' -> attribute ? "&#9;" : "";
      default -> "";
    };
  }

  private void flush() {
    try {
      out.write(text.toString().getBytes(StandardCharsets.UTF_8));
      text.setLength(0);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
