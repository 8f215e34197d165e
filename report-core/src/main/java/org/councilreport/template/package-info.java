/**
 * From report to document: a FreeMarker template writes markup, and the markup is read strictly
 * into the document's tree. Here also stand the themes, as files beside the templates. It knows no
 * page and no file format.
 *
 * <p>2026-11-23: templates are code that the operator chose; data is not. Data reaches markup only
 * escaped or as checked CommonMark, and names a template only by a slug.
 *
 * <p>2026-11-23: a template file is cached by what it says, not by its time: files are small, and
 * an edit within the clock's resolution is noticed too.
 */
@NullMarked
package org.councilreport.template;

import org.jspecify.annotations.NullMarked;
