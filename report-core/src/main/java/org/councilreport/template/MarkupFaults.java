package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.template.MarkupNode.Element;

/**
 * Collects what is wrong with the markup of one run: each fault at the template's line, or where
 * the markup comes from a field, at the author's character.
 */
final class MarkupFaults {
  private final Trace trace;
  private final TemplateFaults template;
  private final Positions positions;
  private final List<Diagnostic> found = new ArrayList<>();

  MarkupFaults(Trace trace, TemplateFaults template, Positions positions) {
    this.trace = trace;
    this.template = template;
    this.positions = positions;
  }

  /** A fault of the template's. */
  void add(MarkupNode node, String message, String help) {
    int length = node instanceof Element element ? element.name().length() + 1 : 1;
    add(node.offset(), length, message, help);
  }

  /** A fault of the template's, at some characters of what it wrote. */
  void add(int offset, int length, String message, String help) {
    add(Code.TEMPLATE_MARKUP, offset, length, message, help);
  }

  /** A fault of the template's of some kind, at some characters of what it wrote. */
  void add(Code code, int offset, int length, String message, String help) {
    found.add(template.error(code, trace.place(offset, length), message).help(help).build());
  }

  /** A fault of whoever wrote an element: the author of the field it names, or the template. */
  void add(Code code, Element element, String message, String help) {
    Optional<String> field = element.attribute("field");
    int length = element.name().length() + 1;
    Diagnostic.Builder error =
        field.isEmpty()
            ? error(element.offset(), length, message)
            : element
                .attribute("offset")
                .filter(offset -> offset.matches("[0-9]{1,9}"))
                .map(
                    at ->
                        positions.error(
                            code, field.get(), Integer.parseInt(at), marked(element), message))
                .orElseGet(() -> positions.error(code, field.get(), message));
    found.add(error.help(help).build());
  }

  /** How much is marked of what an element comes of: of a reference its target, else its sign. */
  private static int marked(Element element) {
    return element
        .attribute("href")
        .filter(href -> href.startsWith("#"))
        .map(String::length)
        .orElse(1);
  }

  /** A fault of the report as a whole. */
  void tooLong(String message) {
    found.add(
        positions.error(Code.LIMIT, "", message).help("divide the report into several").build());
  }

  List<Diagnostic> found() {
    return List.copyOf(found);
  }

  private Diagnostic.Builder error(int offset, int length, String message) {
    return template.error(Code.TEMPLATE_MARKUP, trace.place(offset, length), message);
  }
}
