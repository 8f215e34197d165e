package org.councilreport.conformance;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;

/** Which element may hold which, and which may hold text (ISO 32000-1, 14.8.4; ISO 32005). */
final class NestingCheck implements Check {
  private static final String HEADING = "H1 H2 H3 H4 H5 H6 ";
  private static final String INLINE = String.join(" ", StructElem.INLINE) + " Note Figure ";
  private static final String BLOCK =
      HEADING + "Part Sect Div BlockQuote TOC P L Table Figure Note ";
  private static final Set<String> BESIDE_TEXT = words(INLINE + "Caption Lbl");
  private static final Set<String> MAY_BE_EMPTY = Set.of("TH", "TD");
  private static final Map<String, Rule> RULES = rules();

  /** What an element may hold; text means page content of its own. */
  private record Rule(Set<String> kids, boolean text) {}

  private static Map<String, Rule> rules() {
    Map<String, Rule> rules = new HashMap<>();
    groups("StructTreeRoot", "Document", rules);
    groups("Document Part Sect Div BlockQuote", BLOCK, rules);
    groups("Div Sect", BLOCK + "Caption", rules);
    groups("TOC", "TOC TOCI Caption", rules);
    groups("TOCI", "Lbl Reference P TOC", rules);
    groups("L", "Caption LI", rules);
    groups("LI", "Lbl LBody", rules);
    groups("Table", "Caption THead TBody TFoot TR", rules);
    groups("THead TBody TFoot", "TR", rules);
    groups("TR", "TH TD", rules);
    texts(HEADING + "P", INLINE + "Lbl", rules);
    texts("Lbl " + String.join(" ", StructElem.INLINE), INLINE, rules);
    texts("LBody TH TD Caption", BLOCK + INLINE, rules);
    texts("Note", BLOCK + INLINE + "Lbl", rules);
    texts("Figure", BLOCK + INLINE + "Caption", rules);
    return rules;
  }

  private static void groups(String types, String kids, Map<String, Rule> rules) {
    words(types).forEach(type -> rules.put(type, new Rule(words(kids), false)));
  }

  private static void texts(String types, String kids, Map<String, Rule> rules) {
    words(types).forEach(type -> rules.put(type, new Rule(words(kids), true)));
  }

  private static Set<String> words(String words) {
    return Set.copyOf(List.of(words.trim().split(" +")));
  }

  @Override
  public void run(TaggedPdf pdf, Consumer<String> fault) {
    if (pdf.root().elements("Document").size() != 1) {
      fault.accept("nesting: the structure tree has not one Document at its root");
    }
    pdf.root().walk().forEach(element -> check(element, pdf, fault));
  }

  private static void check(StructElem element, TaggedPdf pdf, Consumer<String> fault) {
    Rule rule = RULES.get(element.type());
    if (rule == null) {
      fault.accept("nesting: unexpected type: " + pdf.where(element));
      return;
    }
    boolean text = element.kids(Kid.MarkedContent.class).findAny().isPresent();
    if (text && !rule.text()) {
      fault.accept("nesting: content of its own: " + pdf.where(element));
    }
    if (element.kids().isEmpty() && !element.is(MAY_BE_EMPTY)) {
      fault.accept("nesting: nothing in it: " + pdf.where(element));
    }
    for (StructElem kid : element.elements()) {
      boolean besideText = text && !kid.is(BESIDE_TEXT);
      if (!rule.kids().contains(kid.type()) || besideText) {
        fault.accept("nesting: " + kid.type() + " in " + element.type() + ": " + pdf.where(kid));
      }
    }
  }
}
