package org.councilreport.template;

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

    /** The elements it holds. */
    List<Element> elements() {
      return children.stream().filter(Element.class::isInstance).map(Element.class::cast).toList();
    }

    /** The elements of a name that it holds. */
    List<Element> elements(String wanted) {
      return elements().stream().filter(element -> element.name().equals(wanted)).toList();
    }
  }

  /**
   * Text between elements.
   *
   * @param text the text, not empty
   */
  record Characters(int offset, String text) implements MarkupNode {}
}
