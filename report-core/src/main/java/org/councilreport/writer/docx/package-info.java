/**
 * A document and its theme as Office Open XML WordprocessingML (ISO/IEC 29500, transitional).
 * Apache POI's package layer holds the file; the parts' XML is streamed into it. Every look is a
 * style made from the theme, so that a Word user can change each in one place. What the report
 * itself says is formatted directly: the colour of a status, and where a column's text stands.
 *
 * <p>2026-11-23: no docProps/app.xml: nothing in the file would point to it.
 *
 * <p>2026-11-23: a style of a council's Word template takes the place of ours of the same name, and
 * ours of other names stand beside it. Heads and feet of the template stand above ours.
 *
 * <p>2026-11-23: captions hold SEQ fields where the document's captions have numbers; a reference
 * that prints such a number is a REF field, and each other one a link.
 *
 * <p>2026-11-23: a table of contents is right before Word has counted: its pages are those of the
 * PDF, which Word, with fonts of the same widths and the same spacing, comes to as well.
 */
@NullMarked
package org.councilreport.writer.docx;

import org.jspecify.annotations.NullMarked;
