package org.councilreport.writer.pdf;

import java.util.HashMap;
import java.util.Map;
import org.councilreport.tagging.StructureElement;

/** The numbers of the objects of structure elements. */
final class ElementNumbers {
  private final PdfFile file;
  private final boolean areMentioned;
  private final Map<StructureElement, Integer> numbers = new HashMap<>();

  /**
   * Numbers for the elements of a file.
   *
   * @param areMentioned whether others than parents, kids and pages refer to elements; if not, each
   *     element may be asked for once, and nothing has to be remembered of thousands
   */
  ElementNumbers(PdfFile file, boolean areMentioned) {
    this.file = file;
    this.areMentioned = areMentioned;
  }

  /** The number of an element, which may be written later. */
  int of(StructureElement element) {
    return areMentioned ? numbers.computeIfAbsent(element, none -> file.next()) : file.next();
  }
}
