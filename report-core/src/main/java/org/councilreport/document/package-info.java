/**
 * What a reader should understand: the semantic tree that templates make and every writer prints.
 * It knows no report, no look and no page. Blocks and inlines are sealed, and their visitors have
 * no default methods, so the compiler lists what a new kind of node breaks.
 *
 * <p>2026-11-23: the title is the one heading of level 1; sections begin at level 2 and their level
 * follows from their nesting.
 */
@NullMarked
package org.councilreport.document;

import org.jspecify.annotations.NullMarked;
