package org.councilreport.model;

/**
 * Sentences within one paragraph or cell, that an author wrote as CommonMark.
 *
 * @param source the CommonMark source, as written
 */
public record InlineMarkdown(String source) implements CommonMark {}
