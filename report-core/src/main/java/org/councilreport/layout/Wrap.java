package org.councilreport.layout;

import java.net.URI;
import java.util.List;
import java.util.Optional;
import org.councilreport.tagging.Attribute;
import org.councilreport.tagging.StructureElement;
import org.councilreport.tagging.StructureKid;
import org.councilreport.tagging.StructureType;

/** An element around text. Told apart by identity: two links to one place are two. */
final class Wrap {
  private final StructureType type;
  private final List<Attribute> attributes;
  private final Optional<URI> target;
  private final Optional<Integer> note;

  private Wrap(
      StructureType type,
      List<Attribute> attributes,
      Optional<URI> target,
      Optional<Integer> note) {
    this.type = type;
    this.attributes = attributes;
    this.target = target;
    this.note = note;
  }

  /** Around text about which something is said. */
  static Wrap span(Attribute attribute) {
    return new Wrap(StructureType.SPAN, List.of(attribute), Optional.empty(), Optional.empty());
  }

  /** Around the words of a link. */
  static Wrap link(URI target) {
    return new Wrap(StructureType.LINK, List.of(), Optional.of(target), Optional.empty());
  }

  /** Around the mark of a footnote, outside its link. */
  static Wrap note(int number) {
    return new Wrap(StructureType.REFERENCE, List.of(), Optional.empty(), Optional.of(number));
  }

  /** Where a link leads. */
  Optional<URI> target() {
    return target;
  }

  /** The number of the footnote whose mark it is around. */
  Optional<Integer> note() {
    return note;
  }

  /** The element, with the words and the kids that stand in it. */
  StructureElement element(String words, List<StructureKid> kids) {
    return target
        .map(to -> StructureElement.link(to, words, kids))
        .orElseGet(() -> StructureElement.of(type, kids, attributes.toArray(Attribute[]::new)));
  }
}
