package org.councilreport.template;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;
import org.councilreport.document.PageFurniture;

/**
 * What a template has made of a report.
 *
 * @param title the document's title
 * @param logo the logo above it
 * @param blocks its body
 * @param notes its footnotes
 * @param furniture what stands on every page
 */
record Content(
    String title,
    Optional<Figure> logo,
    List<Block> blocks,
    List<List<Inline>> notes,
    PageFurniture furniture) {

  /** The same with other furniture. */
  Content with(PageFurniture other) {
    return new Content(title, logo, blocks, notes, other);
  }
}
