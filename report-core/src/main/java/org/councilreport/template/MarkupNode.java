package org.councilreport.template;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A part of the markup that a template wrote. */
sealed interface MarkupNode {

  /** Where it begins in what the template wrote. */
  int offset();

  /**
   * An element.
   *
   * @param name its name
   * @param attributes its attributes, by name
   * @param children what it holds
   */
  record Element(int offset, String name, Map<String, String> attributes, List<MarkupNode> children)
      implements MarkupNode {

    Optional<String> attribute(String attribute) {
      return Optional.ofNullable(attributes.get(attribute));
    }

    /** The elements it holds, in a list of the caller's own. */
    List<Element> elements() {
      List<Element> elements = new ArrayList<>(children.size());
      for (MarkupNode child : children) {
        if (child instanceof Element element) {
          elements.add(element);
        }
      }
      return elements;
    }

    /** The elements of a name that it holds. */
    List<Element> elements(String wanted) {
      List<Element> elements = elements();
      elements.removeIf(element -> !element.name().equals(wanted));
      return elements;
    }
  }

  /**
   * Text between elements.
   *
   * @param text the text, not empty
   */
  record Characters(int offset, String text) implements MarkupNode {}
}
