/**
 * Font faces and how wide their glyphs are. Parsed once, when first needed, and shared by all; it
 * knows no text and no page.
 *
 * <p>2026-11-23: Letters of scripts that run from the right are joined and placed by the JDK's
 * HarfBuzz, through {@code java.awt.Font}, which needs fontconfig and keeps a temporary copy of the
 * font. It is loaded only when a document has such text.
 */
@NullMarked
package org.councilreport.font;

import org.jspecify.annotations.NullMarked;
