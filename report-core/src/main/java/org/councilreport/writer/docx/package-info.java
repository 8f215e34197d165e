/**
 * A document and its theme as Office Open XML WordprocessingML (ISO/IEC 29500, transitional).
 * Apache POI's package layer holds the file; the parts' XML is streamed into it. Every look is a
 * style made from the theme, so that a Word user can change each in one place. What the report
 * itself says is formatted directly: the colour of a status, and where a column's text stands.
 *
 * <p>2026-11-23: no theme part, no docProps/app.xml: nothing in the file would point to either.
 *
 * <p>2026-11-23: captions hold no SEQ fields, as the document's captions have no numbers.
 *
 * <p>2026-11-23: a table of contents is right before Word has counted: its pages are those of the
 * PDF, which Word, with fonts of the same widths and the same spacing, comes to as well.
 */
@NullMarked
package org.councilreport.writer.docx;

import org.jspecify.annotations.NullMarked;
