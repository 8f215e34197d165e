package org.councilreport.conformance;

import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Prints a structure tree as indented text. */
final class StructureDump {
  private final TaggedPdf pdf;
  private final StringBuilder out = new StringBuilder();

  StructureDump(TaggedPdf pdf) {
    this.pdf = pdf;
  }

  String text() {
    pdf.root().elements().forEach(element -> print(element, 0));
    return out.toString();
  }

  private void print(StructElem element, int depth) {
    line(depth, head(element));
    StringBuilder own = new StringBuilder();
    for (Kid kid : element.kids()) {
      if (kid instanceof Kid.MarkedContent content) {
        own.append(pdf.placed(content).map(TaggedPdf.Placed::text).collect(Collectors.joining()));
      } else if (kid instanceof StructElem child) {
        flush(own, depth + 1);
        print(child, depth + 1);
      }
    }
    flush(own, depth + 1);
  }

  private void flush(StringBuilder own, int depth) {
    if (!own.isEmpty()) {
      line(depth, "\"" + own + "\"");
      own.setLength(0);
    }
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }

  private String head(StructElem element) {
    Stream<String> parts =
        Stream.of(
                Stream.of(element.type()),
                pages(element),
                attribute(element, "Table", "Scope"),
                attribute(element, "List", "ListNumbering"),
                entry(element, "Alt"),
                entry(element, "Lang"))
            .flatMap(part -> part);
    return parts.collect(Collectors.joining(" "));
  }

  private static Stream<String> pages(StructElem element) {
    String pages =
        element
            .content()
            .map(content -> content.page() + 1)
            .distinct()
            .map(String::valueOf)
            .collect(Collectors.joining(","));
    return pages.isEmpty() ? Stream.empty() : Stream.of("p" + pages);
  }

  private static Stream<String> attribute(StructElem element, String owner, String key) {
    return element.attributeName(owner, key).stream().map(value -> key + "=" + value);
  }

  private static Stream<String> entry(StructElem element, String key) {
    return element.string(key).stream().map(value -> key + "=\"" + value + "\"");
  }
}
