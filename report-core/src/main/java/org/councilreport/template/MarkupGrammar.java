package org.councilreport.template;

import static java.util.Map.entry;

import java.util.Collection;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.councilreport.diagnostic.Code;
import org.councilreport.reader.Spelling;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/** The elements of the markup, with HTML's names where it has them, and what each may hold. */
final class MarkupGrammar {
  private static final String TEXT = "text";

  /** What any element may bear: the field of the report it comes from, and where in its text. */
  private static final Set<String> ORIGIN = with(Set.of(), "field", "offset");

  /** What may not stand in itself, however deep, and its name. */
  private static final Map<String, String> NOT_NESTED = Map.of("a", "link", "note", "footnote");

  /** What authors call the elements that they write in CommonMark. */
  private static final Map<String, String> AUTHORS_WORDS =
      Map.of(
          "section", "a heading",
          "table", "a table",
          "figure", "a picture",
          "blockquote", "a quotation",
          "note", "a footnote");

  /** Text where a footnote's mark would be read out of place, or printed again. */
  private static final Set<String> LABEL =
      Set.of(TEXT, "strong", "em", "a", "br", "abbr", "span", "status");

  private static final Set<String> INLINES = with(LABEL, "note");
  private static final Set<String> LISTS = Set.of("p", "ul", "ol");
  private static final Set<String> PASSAGE =
      with(LISTS, "dl", "table", "figure", "chart", "blockquote");
  private static final Set<String> BLOCKS = with(PASSAGE, "aside", "div", "section");

  /** In a HashMap of HashSets, which are asked 20,000 times: those of Map.of divide each time. */
  private static final Map<String, Rule> RULES =
      Collections.unmodifiableMap(
          new HashMap<>(
              Map.ofEntries(
                  entry(
                      "report",
                      holds(with(BLOCKS, "logo", "title", "toc", "header", "watermark", "footer"))
                          .may("numbering", "table-label", "figure-label")),
                  entry("logo", holds(Set.of()).needs("src", "alt")),
                  entry("title", holds(LABEL)),
                  entry("section", holds(with(BLOCKS, "title")).may("id", "numbered")),
                  entry("toc", holds(Set.of()).needs("title").may("depth")),
                  entry("p", holds(INLINES)),
                  entry("ul", holds(Set.of("li"))),
                  entry("ol", holds(Set.of("li")).may("start")),
                  entry("li", holds(with(INLINES, "p", "ul", "ol"))),
                  entry("dl", holds(Set.of("dt", "dd"))),
                  entry("dt", holds(LABEL)),
                  entry("dd", holds(INLINES)),
                  entry("blockquote", holds(LISTS)),
                  entry("aside", holds(with(PASSAGE, "title", "div")).needs("kind")),
                  entry("div", holds(with(PASSAGE, "aside")).needs("lang")),
                  entry(
                      "table",
                      holds(Set.of("caption", "thead", "tbody", "tfoot", "note"))
                          .may("id", "row-heads")),
                  entry("caption", holds(INLINES)),
                  entry("thead", holds(Set.of("tr"))),
                  entry("tbody", holds(Set.of("tr"))),
                  entry("tfoot", holds(Set.of("tr"))),
                  entry("tr", holds(Set.of("th", "td")).may("kind")),
                  entry("th", holds(LABEL).may("align", "width")),
                  entry("td", holds(INLINES)),
                  entry("figure", holds(Set.of("img", "figcaption")).may("id")),
                  entry("img", holds(Set.of()).needs("src").may("alt")),
                  entry("figcaption", holds(INLINES)),
                  entry(
                      "chart",
                      holds(Set.of("caption", "category", "series"))
                          .needs("type", "summary")
                          .may("id")),
                  entry("category", holds(Set.of(TEXT))),
                  entry("series", holds(Set.of("value")).needs("name")),
                  entry("value", holds(Set.of(TEXT))),
                  entry("strong", holds(INLINES)),
                  entry("em", holds(INLINES)),
                  entry("a", holds(INLINES).needs("href")),
                  entry("br", holds(Set.of())),
                  entry("abbr", holds(Set.of(TEXT)).needs("title")),
                  entry("span", holds(INLINES).needs("lang")),
                  entry("status", holds(Set.of(TEXT)).needs("symbol", "colour")),
                  entry("note", holds(LABEL).may("id")),
                  entry("header", holds(with(LABEL, "page-number", "page-count"))),
                  entry("footer", holds(with(LABEL, "page-number", "page-count"))),
                  entry("watermark", holds(Set.of(TEXT))),
                  entry("page-number", holds(Set.of())),
                  entry("page-count", holds(Set.of())))));

  private record Rule(Set<String> content, Set<String> needed, Set<String> allowed) {
    Rule needs(String... attributes) {
      return new Rule(content, Set.of(attributes), with(allowed, attributes));
    }

    Rule may(String... attributes) {
      return new Rule(content, needed, with(allowed, attributes));
    }

    /** An element that does not exist has a fault of its own. */
    boolean mayHold(MarkupNode child) {
      return child instanceof Element element
          ? content.contains(element.name()) || !RULES.containsKey(element.name())
          : content.contains(TEXT) || ((Characters) child).text().isBlank();
    }
  }

  private final MarkupFaults faults;

  MarkupGrammar(MarkupFaults faults) {
    this.faults = faults;
  }

  /** Whether elements have this name. */
  static boolean knows(String name) {
    return RULES.containsKey(name);
  }

  /**
   * Finds, at and below a root, every element, attribute and text that may not stand there.
   *
   * @return how many paragraphs there are, which another walk would cost a third of this one
   */
  int check(Element root) {
    if (!root.name().equals("report")) {
      faults.add(root, "the markup begins with <" + root.name() + ">", "begin it with <report>");
    }
    return check(root, Set.of());
  }

  /**
   * Checks an element.
   *
   * @param around the elements it stands in that may not stand in themselves
   * @return how many paragraphs it is and holds
   */
  private int check(Element element, Set<String> around) {
    Rule rule = RULES.get(element.name());
    if (rule == null) {
      String message = "there is no element <" + element.name() + ">";
      faults.add(element, message, suggestion(element.name(), RULES.keySet()));
      return 0;
    }
    attributes(element, rule);
    String name = NOT_NESTED.get(element.name());
    if (name != null && around.contains(element.name())) {
      String message = "a " + name + " may not stand in a " + name;
      faults.add(element, message, "end the outer " + name + " before it");
    }
    Set<String> inside = name == null ? around : with(around, element.name());
    int paragraphs = element.name().equals("p") ? 1 : 0;
    for (MarkupNode child : element.children()) {
      if (!rule.mayHold(child)) {
        misplaced(child, element, rule);
      }
      if (child instanceof Element inner) {
        paragraphs += check(inner, inside);
      }
    }
    return paragraphs;
  }

  private void attributes(Element element, Rule rule) {
    if (element.attributes().isEmpty() && rule.needed().isEmpty()) {
      return; // most are so
    }
    for (String name : element.attributes().keySet()) {
      if (!ORIGIN.contains(name) && !rule.allowed().contains(name)) {
        String message = "<" + element.name() + "> has no attribute \"" + name + "\"";
        faults.add(element, message, suggestion(name, rule.allowed()));
      }
    }
    if (element.attributes().keySet().containsAll(rule.needed())) {
      return;
    }
    for (String name : new TreeSet<>(rule.needed())) {
      if (!element.attributes().containsKey(name)) {
        String message = "<" + element.name() + "> has no attribute \"" + name + "\"";
        faults.add(element, message, "write <" + element.name() + " " + name + "=\"…\">");
      }
    }
  }

  private void misplaced(MarkupNode child, Element parent, Rule rule) {
    if (child instanceof Element element && element.attribute("offset").isPresent()) {
      String words = AUTHORS_WORDS.getOrDefault(element.name(), "this");
      faults.add(
          Code.MARKDOWN,
          element,
          words + " may not stand in this field",
          "say it in plain paragraphs and lists");
      return;
    }
    String name = child instanceof Element element ? "<" + element.name() + ">" : TEXT;
    faults.add(
        child,
        name + " may not stand in <" + parent.name() + ">",
        rule.content().isEmpty()
            ? "it holds nothing"
            : "what may stand there: " + String.join(", ", new TreeSet<>(rule.content())));
  }

  private static String suggestion(String word, Collection<String> known) {
    return Spelling.nearest(word, known).map(near -> "did you mean \"" + near + "\"? ").orElse("")
        + (known.isEmpty()
            ? "take it out"
            : "there are " + String.join(", ", new TreeSet<>(known)));
  }

  private static Rule holds(Set<String> content) {
    return new Rule(Collections.unmodifiableSet(new HashSet<>(content)), Set.of(), Set.of());
  }

  private static Set<String> with(Set<String> names, String... more) {
    Set<String> all = new HashSet<>(names);
    all.addAll(Set.of(more));
    return Collections.unmodifiableSet(all);
  }
}
