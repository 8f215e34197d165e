package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Picks the FreeMarker code out of a template: what stands in directives, in interpolations and in
 * interpolations within quotes, but not what stands in comments. It knows words, not their grammar.
 */
final class TemplateCode {

  /** What a piece of code is. */
  enum Kind {
    /** A directive or the call of a macro, such as {@code #if} or {@code @items}. */
    OPEN,
    /** The end of one, such as the {@code #if} in {@code </#if>}. */
    CLOSE,
    /** What follows a question mark, such as {@code ?eval}. */
    BUILT_IN,
    /** What follows a dot that follows nothing, such as {@code .now}. */
    SPECIAL,
    /** What stands in quotes, without them. */
    QUOTED
  }

  /**
   * A piece of code.
   *
   * @param kind what it is
   * @param text its words, with the mark that they begin with
   * @param offset where in the template it begins: with its quote, or its {@code <}
   * @param end where it ends
   */
  record Piece(Kind kind, String text, int offset, int end) {}

  private static final Pattern NAME = Pattern.compile("[A-Za-z_$][\\w$.:]*");
  private static final Pattern WORD = Pattern.compile("[A-Za-z_]\\w*");
  private static final Pattern LITERAL = Pattern.compile("#(?:noparse|verbatim)");

  private final String template;
  private final List<Piece> pieces = new ArrayList<>();
  private int at;

  private TemplateCode(String template) {
    this.template = template;
  }

  /** The pieces of a template, in the order they stand. */
  static List<Piece> of(String template) {
    TemplateCode code = new TemplateCode(template);
    code.text(template.length(), true);
    return List.copyOf(code.pieces);
  }

  /** Reads text up to an end, in which code may stand; in quotes there are only interpolations. */
  private void text(int end, boolean tags) {
    while (at < end) {
      if (template.startsWith("${", at) || template.startsWith("#{", at)) {
        at += 2;
        code(end, '}');
      } else if (tags && template.startsWith("<#--", at)) {
        skip("-->", end);
      } else if (tags && (template.startsWith("<#", at) || template.startsWith("<@", at))) {
        open(end);
      } else if (tags && (template.startsWith("</#", at) || template.startsWith("</@", at))) {
        mark(Kind.CLOSE, 2, NAME);
      } else {
        at++;
      }
    }
  }

  private void open(int end) {
    String name = mark(Kind.OPEN, 1, NAME);
    int code = pieces.size();
    code(end, '>');
    if (template.startsWith("/>", at - 2)) {
      pieces.add(new Piece(Kind.CLOSE, name, at - 2, at));
    } else if (LITERAL.matcher(name).matches()) {
      pieces.subList(code, pieces.size()).clear();
      skip("</" + name, end);
    }
  }

  /** Reads code up to a closing character that belongs to none of its own brackets. */
  private void code(int end, char close) {
    int depth = 0;
    while (at < end) {
      char c = template.charAt(at);
      if (c == close && depth == 0) {
        at++;
        return;
      }
      depth += "([{".indexOf(c) >= 0 ? 1 : ")]}".indexOf(c) >= 0 ? -1 : 0;
      if (c == '"' || c == '\'') {
        quoted(end);
      } else if (template.startsWith("<#--", at) || template.startsWith("<!--", at)) {
        skip("-->", end);
      } else if (template.startsWith("??", at)) {
        at += 2;
      } else if (c == '?') {
        mark(Kind.BUILT_IN, 0, WORD);
      } else if (c == '.' && followsNothing()) {
        mark(Kind.SPECIAL, 0, WORD);
      } else {
        at++;
      }
    }
  }

  /** Whether what stands here has no value on its left that it could be a part of. */
  private boolean followsNothing() {
    char before = template.charAt(at - 1);
    return !Character.isLetterOrDigit(before) && "_$)]}\"'.".indexOf(before) < 0;
  }

  private void quoted(int end) {
    int begin = at;
    char quote = template.charAt(begin);
    boolean raw = template.charAt(begin - 1) == 'r' && !isWord(template.charAt(begin - 2));
    at++;
    while (at < end && template.charAt(at) != quote) {
      at += template.charAt(at) == '\\' && !raw ? 2 : 1;
    }
    int close = Math.min(at, end);
    pieces.add(
        new Piece(Kind.QUOTED, template.substring(begin + 1, close), begin, Math.min(at + 1, end)));
    if (!raw) {
      at = begin + 1;
      text(close, false);
    }
    at = close + 1;
  }

  private static boolean isWord(char c) {
    return Character.isLetterOrDigit(c) || c == '_' || c == '$';
  }

  /** Notes a mark, some characters on, and the name after it; white space may stand between. */
  private String mark(Kind kind, int before, Pattern name) {
    int begin = at;
    at += before;
    String mark = template.substring(at, at + 1);
    at++;
    while (at < template.length() && Character.isWhitespace(template.charAt(at))) {
      at++;
    }
    Matcher word = name.matcher(template).region(at, template.length());
    if (!word.lookingAt()) {
      at = begin + before + 1;
      return mark;
    }
    at = word.end();
    pieces.add(new Piece(kind, mark + word.group(), begin, at));
    return mark + word.group();
  }

  private void skip(String close, int end) {
    int found = template.indexOf(close, at);
    at = found < 0 || found + close.length() > end ? end : found + close.length();
  }
}
