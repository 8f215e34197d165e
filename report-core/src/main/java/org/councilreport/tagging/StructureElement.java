package org.councilreport.tagging;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/**
 * An element of the logical tree. It is told apart by identity, because two headings may read the
 * same.
 */
public final class StructureElement implements StructureKid {
  private final StructureType type;
  private final List<StructureKid> kids;
  private final Optional<String> title;
  private final Optional<URI> target;
  private final List<Attribute> attributes;

  private StructureElement(
      StructureType type,
      List<? extends StructureKid> kids,
      Optional<String> title,
      Optional<URI> target,
      List<Attribute> attributes) {
    this.type = type;
    this.kids = List.copyOf(kids);
    this.title = title;
    this.target = target;
    this.attributes = List.copyOf(attributes);
  }

  /** An element that needs nothing but its kids, and what attributes it has. */
  public static StructureElement of(
      StructureType type, List<? extends StructureKid> kids, Attribute... attributes) {
    return new StructureElement(
        type, kids, Optional.empty(), Optional.empty(), List.of(attributes));
  }

  /** A heading of a level from 1 to 6, with its words. */
  public static StructureElement heading(
      int level, String words, List<? extends StructureKid> kids, Attribute... attributes) {
    return new StructureElement(
        StructureType.heading(level),
        kids,
        Optional.of(words),
        Optional.empty(),
        List.of(attributes));
  }

  /**
   * A link with its words. Its target is an absolute address, or a fragment alone: the {@link
   * Attribute.Identifier} of another element.
   */
  public static StructureElement link(URI target, String words, List<? extends StructureKid> kids) {
    return new StructureElement(
        StructureType.LINK, kids, Optional.of(words), Optional.of(target), List.of());
  }

  /** What it is. */
  public StructureType type() {
    return type;
  }

  /** What it holds, in reading order. */
  public List<StructureKid> kids() {
    return kids;
  }

  /** The words that name it where it is listed or described: those of a heading or a link. */
  public Optional<String> title() {
    return title;
  }

  /** Where a link leads. */
  public Optional<URI> target() {
    return target;
  }

  /** What else is said of it; at most one attribute of each kind. */
  public List<Attribute> attributes() {
    return attributes;
  }
}
