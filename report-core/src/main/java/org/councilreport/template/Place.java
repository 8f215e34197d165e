package org.councilreport.template;

/**
 * A place in a template.
 *
 * @param template the file's path among the template files
 * @param line from 1
 * @param column from 1
 * @param length how many characters to mark, all on the line
 */
record Place(String template, int line, int column, int length) {}
