package org.councilreport.layout;

import java.util.List;
import org.councilreport.tagging.StructureElement;

/**
 * A document before its pages.
 *
 * @param boxes its boxes, from first to last
 * @param notes its footnotes
 * @param structure its logical tree, which the boxes' content points into
 */
record Flow(List<Box> boxes, Notes notes, StructureElement structure) {
  Flow {
    boxes = List.copyOf(boxes);
  }
}
