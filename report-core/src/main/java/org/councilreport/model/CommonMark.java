package org.councilreport.model;

/** Text that an author wrote as CommonMark. */
public sealed interface CommonMark permits Markdown, InlineMarkdown {

  /** The CommonMark source, as written. */
  String source();
}
