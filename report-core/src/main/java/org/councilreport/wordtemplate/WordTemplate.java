package org.councilreport.wordtemplate;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.document.Document;
import org.councilreport.model.Extra;
import org.councilreport.style.Theme;

/** A council's own Word template, read and found to be harmless. */
public final class WordTemplate {
  private final String id;
  private final Parts parts;
  private final WordLooks looks;
  private final List<String> leftOut;

  /**
   * What a DOCX takes over.
   *
   * @param styles the part that holds the styles
   * @param numbering the part that holds the lists
   * @param theme the part that holds the scheme of colours and fonts
   * @param furniture the heads and feet of pages
   * @param titlePage whether the first page has a head and a foot of its own
   */
  public record Parts(
      PartContent styles,
      Optional<PartContent> numbering,
      Optional<PartContent> theme,
      List<Furniture> furniture,
      boolean titlePage) {

    /** Copies the list. */
    public Parts {
      furniture = List.copyOf(furniture);
    }

    /** A head or foot; that of all pages where the first page has none of its own. */
    public Optional<Furniture> furniture(Furniture.Kind kind, boolean ofFirstPage) {
      boolean own = ofFirstPage && titlePage;
      return furniture.stream()
          .filter(one -> one.kind() == kind && one.onFirstPage() == own)
          .findFirst();
    }
  }

  WordTemplate(String id, Parts parts, WordLooks looks, List<String> leftOut) {
    this.id = id;
    this.parts = parts;
    this.looks = looks;
    this.leftOut = List.copyOf(leftOut);
  }

  /** The SHA-256 of the file, which names it for good. */
  public String id() {
    return id;
  }

  /** What a DOCX takes over. */
  public Parts parts() {
    return parts;
  }

  /**
   * A theme with the page, the font and the looks of the template in place of its own.
   *
   * @param theme the theme
   * @param stated the part of it that the council has stated itself, in the words of {@code
   *     theme.yaml}, which stays
   */
  public Theme over(Theme theme, Extra.Fields stated) {
    return looks.over(theme, new Stated(stated));
  }

  /**
   * A document with the logo, the heads and the feet of the template, for formats that are not made
   * of Word's parts.
   */
  public Document dress(Document document) {
    return new Letterhead(parts).around(document);
  }

  /**
   * The font family that PDFs are set in.
   *
   * @param own that of the theme
   * @param stated the part of the theme that the council has stated itself
   */
  public String family(String own, Extra.Fields stated) {
    return looks.family(own, new Stated(stated));
  }

  /** What could not be taken over, in words. */
  List<String> notes() {
    return Stream.concat(looks.notes().stream(), leftOut.stream()).toList();
  }
}
