/**
 * A council's own Word template, as a file that is not trusted: in comes its path, out come the
 * parts of it that a DOCX may take over, and the looks that a theme takes from its styles. It knows
 * no document and writes no file.
 *
 * <p>2026-11-23: a template that holds macros, embedded objects, fields that read something, or
 * links to anything but web addresses is refused as a whole rather than cleaned: what was left out
 * in silence would be missed in the document.
 */
@NullMarked
package org.councilreport.wordtemplate;

import org.jspecify.annotations.NullMarked;
