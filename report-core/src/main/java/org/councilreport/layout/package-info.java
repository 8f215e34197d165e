/**
 * A document onto pages: boxes and the structure tree are built from the document, boxes are fitted
 * into regions, pages are turned, and the foot is drawn last. Lengths are points; y grows downwards
 * from the page's top. It knows no file format.
 *
 * <p>2026-11-23: the boxes of a document form one flat flow. Nesting is in the structure tree and
 * in each box's indent, so that a page may end between any two boxes by one rule.
 */
@NullMarked
package org.councilreport.layout;

import org.jspecify.annotations.NullMarked;
