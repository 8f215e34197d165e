package org.councilreport.wordtemplate;

import java.util.List;
import java.util.Optional;
import org.councilreport.document.Figure;
import org.councilreport.document.Inline;

/**
 * A head or a foot of pages, as the template has it.
 *
 * @param kind which it is
 * @param onFirstPage whether it is that of the first page only
 * @param xml the part
 * @param resources what the part refers to
 * @param numbersPages whether it prints the number of the page
 * @param text its words, for formats that are not made of Word's parts
 * @param picture its first picture, for them
 */
public record Furniture(
    Kind kind,
    boolean onFirstPage,
    PartContent xml,
    List<Resource> resources,
    boolean numbersPages,
    List<Inline> text,
    Optional<Figure> picture) {

  /** Where it stands. */
  public enum Kind {
    /** At the head of pages. */
    HEADER,
    /** At their foot. */
    FOOTER
  }

  /**
   * What a part refers to.
   *
   * @param id what the part calls it
   * @param type what it is: {@code image} or {@code hyperlink}
   * @param target the name of the picture's file, or the address
   * @param bytes the picture; empty for an address
   */
  public record Resource(String id, String type, String target, PartContent bytes) {}

  /** Copies the list. */
  public Furniture {
    resources = List.copyOf(resources);
    text = List.copyOf(text);
  }
}
