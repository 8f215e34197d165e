package org.councilreport.model;

/**
 * Text that an author wrote as CommonMark, as written.
 *
 * @param source the CommonMark source
 */
public record Markdown(String source) {}
