package org.councilreport.writer.html;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * HTML, written as it comes. All text and all values of attributes are escaped here and nowhere
 * else. Attributes are given as names and values in turn. Each method returns this writer.
 */
final class Html {
  private static final char REPLACEMENT = '\uFFFD';

  private final StringBuilder out;
  private final Deque<String> open = new ArrayDeque<>();

  Html(StringBuilder out) {
    this.out = out;
  }

  /** Begins an element. */
  Html start(String name, String... attributes) {
    tag(name, attributes);
    open.push(name);
    return this;
  }

  /** Ends the last element begun. */
  Html end() {
    out.append("</").append(open.pop()).append('>');
    return this;
  }

  /** Ends the last element begun, and the line. */
  Html endLine() {
    end();
    return line();
  }

  /** Writes a void element, which has no end. */
  Html empty(String name, String... attributes) {
    return tag(name, attributes);
  }

  /** Writes an element that holds only text. */
  Html element(String name, String text, String... attributes) {
    return start(name, attributes).text(text).end();
  }

  /** Writes text. */
  Html text(String text) {
    escape(text, false);
    return this;
  }

  /** Ends the line, where white space means nothing. */
  Html line() {
    out.append('\n');
    return this;
  }

  /** Writes what is HTML already: that of another writer of this class, or a stylesheet. */
  Html append(CharSequence html) {
    out.append(html);
    return this;
  }

  private Html tag(String name, String... attributes) {
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      escape(attributes[i + 1], true);
      out.append('"');
    }
    out.append('>');
    return this;
  }

  private void escape(String text, boolean quoted) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      switch (c) {
        case '&' -> out.append("&amp;");
        case '<' -> out.append("&lt;");
        case '>' -> out.append("&gt;");
        case '"' -> out.append(quoted ? "&quot;" : "\"");
        default -> {
          if (Character.isHighSurrogate(c)
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1))) {
            out.append(c).append(text.charAt(++i));
          } else {
            out.append(isAllowed(c) ? c : REPLACEMENT);
          }
        }
      }
    }
  }

  /** Whether a text may hold it (WHATWG HTML, 13.1.4: no controls, surrogates, noncharacters). */
  private static boolean isAllowed(char c) {
    return !Character.isISOControl(c)
        && !Character.isSurrogate(c)
        && c < '\uFFFE'
        && (c < '\uFDD0' || c > '\uFDEF');
  }
}
