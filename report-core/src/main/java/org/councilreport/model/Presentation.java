package org.councilreport.model;

import java.util.List;
import java.util.Optional;

/**
 * How a report is to be presented.
 *
 * @param numbering how its paragraphs are numbered
 * @param tableOfContents which headings its table of contents lists; absent for none
 * @param statusSchemes the schemes its KPI tables may use: {@code rag}, and the council's
 */
public record Presentation(
    Optional<Numbering> numbering,
    Optional<TableOfContents> tableOfContents,
    List<StatusScheme> statusSchemes)
    implements Part {

  /** Copies the schemes. */
  public Presentation {
    statusSchemes = List.copyOf(statusSchemes);
  }

  /** The scheme of an id; empty where there is none. */
  public Optional<StatusScheme> statusScheme(String id) {
    return statusSchemes.stream().filter(scheme -> scheme.id().equals(id)).findFirst();
  }

  /**
   * How a report is numbered.
   *
   * @param paragraphs how its paragraphs are
   * @param captions whether tables and figures are counted: Table 1, Figure 1
   */
  public record Numbering(Paragraphs paragraphs, boolean captions) {}

  /** How paragraphs are numbered. */
  public enum Paragraphs implements Term {
    /** Not at all. */
    NONE,
    /** Under each heading anew: 2.1, 2.2. */
    DECIMAL,
    /** Through the whole report: 1, 2, 3. */
    CONTINUOUS,
    /** Under each heading anew, from the first heading on: 1.0, 1.1. */
    ZERO_DECIMAL
  }

  /**
   * A table of contents.
   *
   * @param depth how many levels of headings it lists
   */
  public record TableOfContents(int depth) {}
}
