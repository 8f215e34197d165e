package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A heading and what stands under it. Sections nest, so a heading level cannot be skipped.
 *
 * @param field the path of the report's field it was made from, such as {@code updates[0]}
 * @param title its heading
 * @param blocks what stands under the heading
 */
public record Section(Optional<String> field, List<Inline> title, List<Block> blocks)
    implements Block {

  /** Copies the lists. */
  public Section {
    title = List.copyOf(title);
    blocks = List.copyOf(blocks);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.visit(this);
  }
}
