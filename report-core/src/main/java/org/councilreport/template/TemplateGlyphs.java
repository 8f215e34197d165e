package org.councilreport.template;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.IntPredicate;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Positions;
import org.councilreport.font.CharacterName;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/**
 * Looks for characters in a template's own words that its theme's fonts cannot print (ISO 14289-1,
 * 7.21.8). Those of the report have been looked for in its texts.
 *
 * @param printable whether the fonts have a glyph for a code point
 * @param positions where the texts of the report stand
 * @param faults gets what is found, each character once
 */
record TemplateGlyphs(IntPredicate printable, Positions positions, MarkupFaults faults) {
  /** Attributes whose words are printed. */
  private static final List<String> PRINTED = List.of("title", "name", "symbol");

  /** Checks what a template wrote. */
  void check(Markup markup, Element root) {
    if (mayHoldMissing(markup)) { // hardly any does
      check(markup, root, new HashSet<>());
    }
  }

  /** Looks each character up once; those that are written as numbers are in the tree only. */
  private boolean mayHoldMissing(Markup markup) {
    BitSet known = new BitSet();
    char[] characters = markup.characters();
    for (int i = 0; i < characters.length; i++) {
      char c = characters[i];
      if (c > '~') {
        int codePoint = markup.codePointAt(i);
        if (!known.get(codePoint) && isMissing(codePoint)) {
          return true;
        }
        known.set(codePoint);
        i += Character.charCount(codePoint) - 1;
      } else if (c == '#' && i > 0 && characters[i - 1] == '&') {
        return true;
      }
    }
    return false;
  }

  private boolean isMissing(int codePoint) {
    return codePoint > '~'
        && !Character.isISOControl(codePoint)
        && !printable.test(codePoint)
        && positions.find("", codePoint).isEmpty();
  }

  private void check(Markup markup, Element element, Set<Integer> told) {
    for (String name : PRINTED) {
      element.attribute(name).ifPresent(words -> check(markup, element.offset(), words, told));
    }
    for (MarkupNode child : element.children()) {
      if (child instanceof Characters characters) {
        check(markup, characters.offset(), characters.text(), told);
      } else {
        check(markup, (Element) child, told);
      }
    }
  }

  private void check(Markup markup, int offset, String words, Set<Integer> told) {
    words
        .codePoints()
        .filter(this::isMissing)
        .filter(told::add)
        .forEach(c -> add(c, Math.max(offset, markup.find(Character.toString(c), offset))));
  }

  private void add(int codePoint, int offset) {
    faults.add(
        Code.TEMPLATE_GLYPH,
        offset,
        Character.charCount(codePoint),
        "the font has no character " + CharacterName.of(codePoint),
        "write it in words or with another character, or choose another font in theme.yaml");
  }
}
