package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * A document, from its title to its foot.
 *
 * @param metadata what is said about it; its title is printed first, as the heading of level 1
 * @param logo its publisher's logo, which stands above the title
 * @param blocks its body after the title, in reading order
 * @param notes the footnotes, in the order of their first references; the first has number 1
 * @param furniture what stands on every page beside the text
 * @param source the file it was made from, where that is to travel along
 */
public record Document(
    Metadata metadata,
    Optional<Figure> logo,
    List<Block> blocks,
    List<List<Inline>> notes,
    PageFurniture furniture,
    Optional<Source> source) {

  /** The deepest heading level a document may have (ISO 32000-1, table 335: H1 to H6). */
  public static final int MAX_HEADING_LEVEL = 6;

  /** Copies the lists and checks the depth of the sections. */
  public Document {
    blocks = List.copyOf(blocks);
    notes = notes.stream().map(List::copyOf).toList();
    checkDepth(blocks, 2);
  }

  /** A document whose source stays behind. */
  public Document(
      Metadata metadata, List<Block> blocks, List<List<Inline>> notes, PageFurniture furniture) {
    this(metadata, Optional.empty(), blocks, notes, furniture, Optional.empty());
  }

  /** A document without footnotes, and with nothing but a foot beside its text. */
  public Document(Metadata metadata, List<Block> blocks, List<Inline> footer) {
    this(metadata, blocks, List.of(), PageFurniture.foot(footer));
  }

  /** The same document of which something else is said. */
  public Document with(Metadata other) {
    return new Document(other, logo, blocks, notes, furniture, source);
  }

  /** The same with other things beside its text. */
  public Document with(PageFurniture beside) {
    return new Document(metadata, logo, blocks, notes, beside, source);
  }

  /** The same under a logo. */
  public Document under(Figure emblem) {
    return new Document(metadata, Optional.of(emblem), blocks, notes, furniture, source);
  }

  /** The same with its source. */
  public Document with(Source made) {
    return new Document(metadata, logo, blocks, notes, furniture, Optional.of(made));
  }

  private static void checkDepth(List<Block> blocks, int level) {
    for (Block block : blocks) {
      if (block instanceof Section section) {
        if (level > MAX_HEADING_LEVEL) {
          throw new IllegalArgumentException("heading of level " + level + ": " + section.title());
        }
        checkDepth(section.blocks(), level + 1);
      }
    }
  }
}
