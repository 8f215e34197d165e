/**
 * A document and its theme as one HTML file, for reading in a browser: the looks, the pictures and
 * the charts stand in it, it asks for nothing else, and it runs no script, which its content
 * security policy holds. All text and every attribute pass through {@code Html}, which escapes
 * them. What the format needs beside the document (a skip link, the heading of the footnotes) is in
 * {@code Words}, in the document's language.
 *
 * <p>2026-11-23: colours follow from the theme by one rule, that a colour keeps on a dark ground
 * the contrast it has on white paper, and are moved only where a contrast that WCAG 2.2 AA asks for
 * is missing. Line heights are a browser's: those of the theme are made for paper.
 */
@NullMarked
package org.councilreport.writer.html;

import org.jspecify.annotations.NullMarked;
