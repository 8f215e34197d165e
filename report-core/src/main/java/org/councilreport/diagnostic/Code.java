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
  /** A picture that is missing, not where pictures may be, or not one that documents can hold. */
  PICTURE(Cause.INPUT),
  /** A table without caption or head, or with rows of unequal width. */
  TABLE(Cause.INPUT),
  /** A chart without caption or values, or with series of unequal length. */
  CHART(Cause.INPUT),
  /** A picture or chart without words for those who do not see it. */
  ALT_TEXT(Cause.INPUT),
  /** A reference to a part that the report does not have. */
  REFERENCE(Cause.INPUT),
  /** An id that stands on more than one part of the report. */
  DUPLICATE_ID(Cause.INPUT),
  /** Dates of a report that do not follow each other. */
  DATE_ORDER(Cause.INPUT),
  /** A late report that does not say why it is late. */
  LATE_REASON(Cause.INPUT),
  /** An indicator off its target that nothing explains. */
  KPI_COMMENT(Cause.INPUT),
  /** An indicator's status that its values do not bear out, or that its scheme does not have. */
  KPI_STATUS(Cause.INPUT),
  /** An indicator without the target it is measured by. */
  KPI_TARGET(Cause.INPUT),
  /** A translation that is the report itself. */
  TRANSLATION(Cause.INPUT),
  /** A classification that does not fit its exemption, or that keeps a document from being made. */
  CLASSIFICATION(Cause.INPUT),
  /** A field that the report's template does not print. */
  NOT_PRINTED(Cause.INPUT),
  /** Advice: a day written as 1st or 22nd. */
  ORDINAL_DATES(Cause.ADVICE),
  /** Advice: dates written in more than one way. */
  MIXED_DATES(Cause.ADVICE),
  /** Advice: an abbreviation that nothing explains. */
  ABBREVIATIONS(Cause.ADVICE),
  /** Advice: a link whose words do not say where it leads. */
  LINK_WORDS(Cause.ADVICE),
  /** Advice: an address in place of words. */
  BARE_ADDRESSES(Cause.ADVICE),
  /** Advice: a sentence that is hard to follow because it is long. */
  LONG_SENTENCES(Cause.ADVICE),
  /** Advice: a heading in capital letters. */
  CAPITAL_HEADINGS(Cause.ADVICE),
  /** Advice: a heading that ends with a full stop. */
  HEADING_STOPS(Cause.ADVICE),
  /** Advice: a list made of typed bullets. */
  TYPED_BULLETS(Cause.ADVICE),
  /** Advice: two spaces together. */
  DOUBLE_SPACES(Cause.ADVICE),
  /** Advice: the e-mail address of a single person. */
  PERSONAL_EMAIL(Cause.ADVICE),
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
  /** A template with an expression that hides mistakes or makes each run's document differ. */
  TEMPLATE_EXPRESSION(Cause.CONFIGURATION),
  /** A character in a template's own words that none of the fonts can print. */
  TEMPLATE_GLYPH(Cause.CONFIGURATION),
  /** A theme file with a fault in it. */
  THEME(Cause.CONFIGURATION);

  /** Whose fault a code is, which decides the exit status of a run. */
  public enum Cause {
    /** The report's own files. */
    INPUT,
    /** Nobody's: it could be written better. */
    ADVICE,
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
