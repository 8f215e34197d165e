package org.councilreport.wordtemplate;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * The paragraph styles of a template (ISO/IEC 29500-1, 17.7). They are found by their names, which
 * Word writes in English whatever language it speaks; their ids are its own.
 */
final class StyleSheet {
  /** More than any chain of styles that a person made; Word itself stops at eleven. */
  private static final int LONGEST_CHAIN = 30;

  private final Document xml;
  private final Scheme scheme;
  private final Map<String, Element> byName = new HashMap<>();
  private final Map<String, Element> byId = new HashMap<>();

  StyleSheet(Document xml, Scheme scheme) {
    this.xml = xml;
    this.scheme = scheme;
    for (Element style : WordXml.all(xml, WordXml.W, "style")) {
      WordXml.attribute(style, "styleId").ifPresent(id -> byId.put(id, style));
      if (WordXml.attribute(style, "type").equals(Optional.of("paragraph"))) {
        WordXml.value(style, "name")
            .ifPresent(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), style));
      }
    }
  }

  /** What paragraphs refer to a style by; empty without it. */
  Optional<String> id(String name) {
    return Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))
        .flatMap(style -> WordXml.attribute(style, "styleId"));
  }

  /** How the paragraphs of a style look, with what it takes from others; empty without it. */
  Optional<StyleLook> look(String name) {
    Element style = byName.get(name.toLowerCase(Locale.ROOT));
    if (style == null) {
      return Optional.empty();
    }
    StyleLook look = new StyleLook(scheme);
    for (Element defaults : WordXml.all(xml, WordXml.W, "docDefaults")) {
      WordXml.child(defaults, "rPrDefault").ifPresent(look::add);
      WordXml.child(defaults, "pPrDefault").ifPresent(look::add);
    }
    List<Element> chain = new ArrayList<>();
    for (Element next = style; next != null && chain.size() < LONGEST_CHAIN; ) {
      chain.add(0, next);
      next = WordXml.value(next, "basedOn").map(byId::get).orElse(null);
    }
    chain.forEach(look::add);
    return Optional.of(look);
  }

  /** Whether the headings of a document have numbers, as those of {@code List Number} have. */
  boolean numbersHeadings() {
    return IntStream.rangeClosed(1, 9)
        .mapToObj(level -> byName.get("heading " + level))
        .filter(Objects::nonNull)
        .anyMatch(
            style ->
                WordXml.child(style, "pPr")
                    .flatMap(paragraph -> WordXml.child(paragraph, "numPr"))
                    .isPresent());
  }
}
