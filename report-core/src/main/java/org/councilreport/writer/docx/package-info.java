/**
 * A document and its theme as Office Open XML WordprocessingML (ISO/IEC 29500, transitional).
 * Apache POI's package layer holds the file; the parts' XML is streamed into it. Every look is a
 * style made from the theme, none is direct formatting, so that a Word user can change each in one
 * place.
 *
 * <p>2026-11-23: no theme part, no docProps/app.xml: nothing in the file would point to either.
 */
@NullMarked
package org.councilreport.writer.docx;

import org.jspecify.annotations.NullMarked;
