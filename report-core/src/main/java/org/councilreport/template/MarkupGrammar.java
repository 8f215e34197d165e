package org.councilreport.template;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.councilreport.reader.Spelling;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/** The elements of the markup, with HTML's names where it has them, and what each may hold. */
final class MarkupGrammar {
  private static final String TEXT = "text";
  private static final Set<String> BLOCKS = Set.of("p", "ul", "ol", "dl", "section");
  private static final Set<String> INLINES = Set.of(TEXT, "strong", "em", "a", "br");

  private record Rule(Set<String> attributes, SortedSet<String> content) {}

  private static final Map<String, Rule> RULES =
      Map.ofEntries(
          element("report", BLOCKS, "title", "footer"),
          element("section", Set.of("field", "offset"), BLOCKS, "title"),
          element("title", INLINES),
          element("p", INLINES),
          element("ul", Set.of(), "li"),
          element("ol", Set.of("start"), Set.of(), "li"),
          element("li", INLINES, "p", "ul", "ol"),
          element("dl", Set.of(), "dt", "dd"),
          element("dt", INLINES),
          element("dd", INLINES),
          element("strong", INLINES),
          element("em", INLINES),
          element("a", Set.of("href"), INLINES),
          element("br", Set.of()),
          element("footer", INLINES, "page-number", "page-count"),
          element("page-number", Set.of()),
          element("page-count", Set.of()));

  private final MarkupFaults faults;

  MarkupGrammar(MarkupFaults faults) {
    this.faults = faults;
  }

  /** Finds, at and below a root, every element, attribute and text that may not stand there. */
  void check(Element root) {
    if (!root.name().equals("report")) {
      faults.add(root, "the markup begins with <" + root.name() + ">", "begin it with <report>");
    }
    check(root, false);
  }

  private void check(Element element, boolean inLink) {
    Rule rule = RULES.get(element.name());
    if (rule == null) {
      String message = "there is no element <" + element.name() + ">";
      faults.add(element, message, suggestion(element.name(), RULES.keySet()));
      return;
    }
    for (String name : element.attributes().keySet()) {
      if (!rule.attributes().contains(name)) {
        String message = "<" + element.name() + "> has no attribute \"" + name + "\"";
        faults.add(element, message, suggestion(name, rule.attributes()));
      }
    }
    boolean link = element.name().equals("a");
    if (link && inLink) {
      faults.add(element, "a link may not stand in a link", "end the outer link before it");
    }
    for (MarkupNode child : element.children()) {
      if (!mayHold(rule, child)) {
        faults.add(
            child,
            name(child) + " may not stand in <" + element.name() + ">",
            rule.content().isEmpty()
                ? "it holds nothing"
                : "what may stand there: " + String.join(", ", rule.content()));
      }
      if (child instanceof Element inner) {
        check(inner, inLink || link);
      }
    }
  }

  private static boolean mayHold(Rule rule, MarkupNode child) {
    if (child instanceof Element element) {
      // An element that does not exist has its own fault.
      return rule.content().contains(element.name()) || !RULES.containsKey(element.name());
    }
    return rule.content().contains(TEXT) || ((Characters) child).text().isBlank();
  }

  private static String name(MarkupNode node) {
    return node instanceof Element element ? "<" + element.name() + ">" : TEXT;
  }

  private static String suggestion(String word, Collection<String> known) {
    return Spelling.nearest(word, known).map(near -> "did you mean \"" + near + "\"? ").orElse("")
        + (known.isEmpty()
            ? "take it out"
            : "there are " + String.join(", ", new TreeSet<>(known)));
  }

  private static Map.Entry<String, Rule> element(
      String name, Set<String> content, String... moreContent) {
    return element(name, Set.of(), content, moreContent);
  }

  private static Map.Entry<String, Rule> element(
      String name, Set<String> attributes, Set<String> content, String... moreContent) {
    SortedSet<String> all = new TreeSet<>(content);
    all.addAll(Set.of(moreContent));
    return Map.entry(name, new Rule(attributes, all));
  }
}
