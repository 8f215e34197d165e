package org.councilreport.text;

import java.util.Optional;
import org.councilreport.tagging.Marking;
import org.councilreport.tagging.StructureElement;

/**
 * Text of one look and one mark. A line feed in it ends the line.
 *
 * @param text the text
 * @param look how it is set
 * @param marking what it is in the logical tree
 * @param link the link it is the words of
 */
public record TextRun(
    String text, TextLook look, Marking marking, Optional<StructureElement> link) {

  /** The same, read from right to left. */
  TextRun turned() {
    return new TextRun(text, look.turned(), marking, link);
  }
}
