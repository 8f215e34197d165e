package org.councilreport.diagnostic;

import java.util.Locale;

/**
 * Every kind of fault the product can report. The printed form is the constant's name in lower case
 * with hyphens.
 */
public enum Code {
  /** The file cannot be read as YAML. */
  YAML_SYNTAX(Cause.INPUT),
  /** The file is not UTF-8. */
  ENCODING(Cause.INPUT),
  /** The file holds nothing, or not a mapping of fields. */
  NOT_A_REPORT(Cause.INPUT),
  /** A size limit is passed: bytes, nodes, depth, items or characters. */
  LIMIT(Cause.INPUT),
  /**
   * A YAML construct that reports may not use: anchor, alias, merge key, tag, directive, second
   * document.
   */
  YAML_FEATURE(Cause.INPUT),
  /** A field is given twice in one mapping. */
  DUPLICATE_FIELD(Cause.INPUT),
  /** A field that does not exist here. */
  UNKNOWN_FIELD(Cause.INPUT),
  /** A required field is absent or empty. */
  MISSING_FIELD(Cause.INPUT),
  /** A value of the wrong shape: text where a list belongs, and so on. */
  TYPE(Cause.INPUT),
  /** A date that is not an ISO 8601 calendar date. */
  DATE(Cause.INPUT),
  /** A value outside the set or form that its field allows. */
  VALUE(Cause.INPUT),
  /** Words after a text that YAML takes for a comment. */
  COMMENT(Cause.INPUT),
  /** Text with characters that no document may hold. */
  TEXT(Cause.INPUT),
  /** A link target that is not http, https or mailto. */
  LINK(Cause.INPUT),
  /** A CommonMark construct that reports may not use. */
  MARKDOWN(Cause.INPUT),
  /** A period that ends before it begins. */
  PERIOD(Cause.INPUT),
  /** A service update that says nothing. */
  NO_CONTENT(Cause.INPUT),
  /** Updates or headings nested too deep. */
  DEPTH(Cause.INPUT),
  /** A report type for which there is no template. */
  UNKNOWN_TEMPLATE(Cause.INPUT),
  /** A character that none of the document's fonts can print. */
  GLYPH(Cause.INPUT),
  /** A heading without words. */
  EMPTY_HEADING(Cause.INPUT),
  /** A link without words. */
  EMPTY_LINK(Cause.INPUT),
  /** A template's file that is missing or unusable, or whose settings are wrong. */
  TEMPLATE_FILE(Cause.CONFIGURATION),
  /** A template that FreeMarker cannot parse. */
  TEMPLATE_SYNTAX(Cause.CONFIGURATION),
  /**
   * A template that failed while it ran: a missing value, an unknown field, a forbidden function.
   */
  TEMPLATE_VALUE(Cause.CONFIGURATION),
  /** A template that used up its budget of steps, depth, time or output. */
  TEMPLATE_LIMIT(Cause.CONFIGURATION),
  /** A template whose output is not the markup that documents are made from. */
  TEMPLATE_MARKUP(Cause.CONFIGURATION),
  /** A theme file with a fault in it. */
  THEME(Cause.CONFIGURATION);

  /** Whose fault a code is, which decides the exit status of a run. */
  public enum Cause {
    /** The report's own files. */
    INPUT,
    /** The operator's templates and themes. */
    CONFIGURATION
  }

  private final Cause cause;

  Code(Cause cause) {
    this.cause = cause;
  }

  /** Whose fault it is. */
  public Cause cause() {
    return cause;
  }

  /** The printed form, such as {@code unknown-field}. */
  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
