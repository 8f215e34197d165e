/**
 * From bytes to values: YAML becomes a report and the place of each of its fields. One table of
 * fields, made of {@link org.councilreport.reader.Shape shapes}, says what may be written; binding,
 * suggestions, and every description of the format follow from it. It knows no template.
 *
 * <p>2026-11-23: nodes are made from SnakeYAML's events, not by its {@code compose}, which resolves
 * aliases and tags before they can be refused at their place.
 */
@NullMarked
package org.councilreport.reader;

import org.jspecify.annotations.NullMarked;
