/**
 * What every writer of a file format is: a manuscript in, bytes out. A manuscript is a document and
 * its theme, and lays the document out on pages for a writer that asks. Each format is a package
 * below.
 *
 * <p>2026-11-23: writers share the pages. The PDF is made of them; the DOCX asks which page each
 * heading stands on, so that its table of contents is right before Word has counted; HTML has no
 * pages. A document without contents is laid out for the PDF only.
 */
@NullMarked
package org.councilreport.writer;

import org.jspecify.annotations.NullMarked;
