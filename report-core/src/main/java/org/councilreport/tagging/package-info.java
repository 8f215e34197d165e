/**
 * The logical tree of a document (ISO 32000-1, 14.7) and the marks that tie page content to it; no
 * PDF library. The tree is made from the document; pages only point into it.
 */
@NullMarked
package org.councilreport.tagging;

import org.jspecify.annotations.NullMarked;
