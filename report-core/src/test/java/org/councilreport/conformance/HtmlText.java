package org.councilreport.conformance;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/**
 * The text of an HTML file in the form of {@link DocumentText}. What an element is, is read from
 * its name and role, as browsers tell screen readers.
 */
public final class HtmlText {
  /** What follows from other text, or stands beside it. */
  private static final String MADE = ".number, [role=doc-backlink]";

  private final List<String> lines = new ArrayList<>();

  private HtmlText() {}

  /** The lines of a file: of its main part, then of its footnotes. */
  public static List<String> lines(byte[] html) {
    HtmlText text = new HtmlText();
    text.blocks(main(html), 0);
    return text.lines;
  }

  /** The links of a file, in their order, as {@code words -> target}; within the file {@code #}. */
  public static List<String> links(byte[] html) {
    return main(html).select("a").stream()
        .filter(link -> !link.is("nav a, [role=doc-noteref], [role=doc-backlink]"))
        .map(link -> LinkText.of(text(link), link.attr("href")))
        .toList();
  }

  private static Element main(byte[] html) {
    return Jsoup.parse(new String(html, StandardCharsets.UTF_8)).select("main").get(0);
  }

  private void blocks(Element parent, int depth) {
    parent.children().forEach(child -> block(child, depth));
  }

  private void block(Element element, int depth) {
    switch (element.tagName()) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> add("H" + element.tagName().charAt(1), element);
      case "p" -> add(element.hasClass("table-note") ? "TN" : "P", element);
      case "caption", "figcaption" -> add("C", element);
      case "ul", "ol" -> element.children().forEach(item -> item(item, depth + 1));
      case "dl" -> element.children().forEach(this::entry);
      case "tr" -> row(element);
      case "img" -> alternative(element.attr("alt"));
      case "svg" -> drawing(element);
      case "nav" -> element.select("h2, h3, h4, h5, h6, a").forEach(this::contents);
      default -> {
        if (element.attr("role").equals("doc-endnotes")) {
          element.select("> ol > li").forEach(this::note);
        } else {
          blocks(element, depth);
        }
      }
    }
  }

  private void contents(Element part) {
    String number = part.select("> .number").stream().map(Element::wholeText).collect(joined(""));
    lines.add(DocumentText.entry(number + text(part)));
  }

  private void add(String kind, Element element) {
    lines.add(DocumentText.line(kind, text(element)));
  }

  private void item(Element item, int depth) {
    List<Element> children = new ArrayList<>(item.children());
    boolean led = !children.isEmpty() && children.get(0).tagName().equals("p");
    lines.add(DocumentText.line("LI" + depth, led ? text(children.remove(0)) : ""));
    children.forEach(child -> block(child, depth));
  }

  private void entry(Element entry) {
    List<String> parts = entry.children().stream().map(HtmlText::text).toList();
    lines.add("P " + parts.get(0) + " " + parts.get(1));
    parts.stream().skip(2).forEach(value -> lines.add("P " + value));
  }

  private void row(Element row) {
    String kind = row.parent() != null && row.parent().tagName().equals("thead") ? "TH" : "TR";
    lines.add(
        DocumentText.line(
            row.select("> [scope=rowgroup]").isEmpty() ? kind : "TG",
            row.children().stream().map(HtmlText::text).collect(joined(" | "))));
  }

  private static Collector<CharSequence, ?, String> joined(String between) {
    return Collectors.joining(between);
  }

  /** A chart is described, a picture named. */
  private void drawing(Element svg) {
    Element description = svg.selectFirst("> desc");
    Element name = description == null ? svg.selectFirst("> title") : description;
    alternative(name == null ? "" : name.wholeText());
  }

  private void alternative(String words) {
    if (!words.isEmpty()) {
      lines.add("F " + words);
    }
  }

  private void note(Element note) {
    int number = note.elementSiblingIndex() + 1;
    String text = note.children().stream().map(HtmlText::text).collect(joined(" "));
    lines.add(DocumentText.line("N" + number, text.stripTrailing()));
  }

  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    for (Node child : element.childNodes()) {
      if (child instanceof TextNode words) {
        text.append(words.getWholeText());
      } else if (child instanceof Element inner && inner.tagName().equals("br")) {
        text.append(' ');
      } else if (child instanceof Element inner && inner.hasClass("status")) {
        text.append(inner.wholeText().replaceFirst("\u00a0", " "));
      } else if (child instanceof Element inner && !inner.is(MADE)) {
        text.append(text(inner));
      }
    }
    return text.toString();
  }
}
