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
  private final Optional<String> listNumbering;

  private StructureElement(
      StructureType type,
      List<? extends StructureKid> kids,
      Optional<String> title,
      Optional<URI> target,
      Optional<String> listNumbering) {
    this.type = type;
    this.kids = List.copyOf(kids);
    this.title = title;
    this.target = target;
    this.listNumbering = listNumbering;
  }

  /** An element that needs nothing but its kids. */
  public static StructureElement of(StructureType type, List<? extends StructureKid> kids) {
    return new StructureElement(type, kids, Optional.empty(), Optional.empty(), Optional.empty());
  }

  /** A heading of a level from 1 to 6, with its words. */
  public static StructureElement heading(
      int level, String words, List<? extends StructureKid> kids) {
    return new StructureElement(
        StructureType.heading(level), kids, Optional.of(words), Optional.empty(), Optional.empty());
  }

  /** A link to a place outside the document, with its words. */
  public static StructureElement link(URI target, String words, List<? extends StructureKid> kids) {
    return new StructureElement(
        StructureType.LINK, kids, Optional.of(words), Optional.of(target), Optional.empty());
  }

  /** A list with its ListNumbering (ISO 32000-1, table 347), such as Disc or Decimal. */
  public static StructureElement list(String numbering, List<? extends StructureKid> kids) {
    return new StructureElement(
        StructureType.L, kids, Optional.empty(), Optional.empty(), Optional.of(numbering));
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

  /** A list's ListNumbering. */
  public Optional<String> listNumbering() {
    return listNumbering;
  }
}
