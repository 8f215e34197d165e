package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands under it. Sections nest, so a heading level cannot be skipped.
 *
 * @param field the path of the report's field it was made from, such as {@code updates[0]}
 * @param id what references call it; no two parts of a document share one
 * @param number its printed number, such as 2 or 2.1
 * @param title its heading
 * @param blocks what stands under the heading
 */
public record Section(
    Optional<String> field,
    Optional<String> id,
    Optional<String> number,
    List<Inline> title,
    List<Block> blocks)
    implements Block {

  /** Copies the lists. */
  public Section {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }

  /** A section without id and number. */
  public Section(Optional<String> field, List<Inline> title, List<Block> blocks) {
    this(field, Optional.empty(), Optional.empty(), title, blocks);
  }

  /** Checks that no section is among the blocks of what cannot hold a heading. */
  static void refuseIn(List<Block> blocks, String place) {
    if (blocks.stream().anyMatch(Section.class::isInstance)) {
      throw new IllegalArgumentException("a section inside " + place);
    }
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
