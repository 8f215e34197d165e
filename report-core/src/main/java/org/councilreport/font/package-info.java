/**
 * Font faces and how wide their glyphs are. Parsed once, shared by all; it knows no text and no
 * page.
 */
@NullMarked
package org.councilreport.font;

import org.jspecify.annotations.NullMarked;
