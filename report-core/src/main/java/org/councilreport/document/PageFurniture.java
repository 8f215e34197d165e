package org.councilreport.document;

import java.util.List;
import java.util.Optional;

/**
 * What stands on every page beside the text.
 *
 * @param header what stands at the head of every page but the first; empty for none
 * @param firstHeader what stands at the head of the first page; empty for none
 * @param footer what stands at the foot of every page; empty for none
 * @param watermark a word across every page, such as DRAFT
 */
public record PageFurniture(
    List<Inline> header,
    List<Inline> firstHeader,
    List<Inline> footer,
    Optional<String> watermark) {

  /** Pages with nothing beside the text. */
  public static final PageFurniture NONE =
      new PageFurniture(List.of(), List.of(), Optional.empty());

  /** Copies the lists. */
  public PageFurniture {
    header = List.copyOf(header);
    firstHeader = List.copyOf(firstHeader);
    footer = List.copyOf(footer);
  }

  /** Pages with nothing at the head of the first. */
  public PageFurniture(List<Inline> header, List<Inline> footer, Optional<String> watermark) {
    this(header, List.of(), footer, watermark);
  }

  /** Pages with a foot. */
  public static PageFurniture foot(List<Inline> footer) {
    return new PageFurniture(List.of(), footer, Optional.empty());
  }
}
