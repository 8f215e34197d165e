package org.councilreport.model;

/**
 * An abbreviation.
 *
 * @param abbr the abbreviation
 * @param expansion what it stands for
 */
public record GlossaryEntry(String abbr, Label expansion) {}
