package org.councilreport.template;

import org.jspecify.annotations.Nullable;

/**
 * The names in one markup: the same object for the same name, be it in the markup or in this code,
 * which makes them fast to compare.
 */
final class MarkupNames {
  /** Several times as many as there are elements and attributes; a power of two. */
  private static final int SLOTS = 256;

  private final char[] markup;
  private final @Nullable String[] met = new String[SLOTS];

  MarkupNames(char[] markup) {
    this.markup = markup;
  }

  /** The end of a name; its start, where there is none. */
  int end(int start) {
    int end = start;
    while (end < markup.length && isPart(markup[end], end > start)) {
      end++;
    }
    return end;
  }

  private static boolean isPart(char c, boolean inside) {
    return (c >= 'a' && c <= 'z')
        || (c >= 'A' && c <= 'Z')
        || c == '_'
        || c == ':'
        || (c > '~' && Character.isLetter(c))
        || (inside && (c == '-' || c == '.' || Character.isDigit(c)));
  }

  /** The name between two places. */
  String of(int start, int end) {
    int hash = end - start;
    for (int i = start; i < end; i++) {
      hash = 31 * hash + markup[i];
    }
    int slot = hash & (SLOTS - 1);
    String known = met[slot];
    if (known == null || !isAt(known, start, end)) {
      String name = new String(markup, start, end - start);
      // The grammar's own are found soonest by being the same; a template may invent any number.
      known = MarkupGrammar.knows(name) ? name.intern() : name;
      met[slot] = known;
    }
    return known;
  }

  private boolean isAt(String name, int start, int end) {
    int at = start;
    while (at < end && at - start < name.length() && markup[at] == name.charAt(at - start)) {
      at++;
    }
    return at == end && name.length() == end - start;
  }
}
