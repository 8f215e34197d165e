package org.councilreport.model;

/**
 * The council that publishes a report.
 *
 * @param name its name as it signs, such as Sefton Council
 */
public record Council(String name) {}
