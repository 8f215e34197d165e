package org.councilreport.writer.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;

/**
 * Which elements refer to each other (ISO 32000-2, table 355: Ref): an entry of the contents to its
 * heading; the mark of a footnote to the note, and the note to each of its marks (ISO 14289-2,
 * 8.2.5.8 and 8.2.5.14).
 */
final class CrossReferences {
  private final Destinations destinations;
  private final Map<StructureElement, List<StructureElement>> references = new HashMap<>();

  /** Finds those in a tree. */
  CrossReferences(StructureElement root, Destinations destinations) {
    this.destinations = destinations;
    find(root);
  }

  /** The elements that an element refers to. */
  List<StructureElement> of(StructureElement element) {
    return references.getOrDefault(element, List.of());
  }

  /** Texts call a footnote by its number; a note below a table is called by nothing. */
  static boolean isFootnote(StructureElement note) {
    return note.kids().get(0) instanceof StructureElement label
        && label.type() == StructureType.LBL;
  }

  private void find(StructureElement element) {
    if (element.type() == StructureType.REFERENCE) {
      target(element).ifPresent(target -> join(element, target));
    }
    for (StructureKid kid : element.kids()) {
      if (kid instanceof StructureElement inner) {
        find(inner);
      }
    }
  }

  private Optional<StructureElement> target(StructureElement reference) {
    return reference.kids().stream()
        .filter(StructureElement.class::isInstance)
        .flatMap(link -> ((StructureElement) link).target().stream())
        .filter(target -> !target.isAbsolute())
        .map(target -> destinations.named(target.getFragment()))
        .findFirst();
  }

  private void join(StructureElement reference, StructureElement target) {
    refer(reference, target);
    if (target.type() == StructureType.NOTE) {
      refer(target, reference);
    }
  }

  private void refer(StructureElement from, StructureElement to) {
    references.computeIfAbsent(from, none -> new ArrayList<>()).add(to);
  }
}
