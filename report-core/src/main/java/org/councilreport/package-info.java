/**
 * Council briefing reports from YAML to accessible, archivable files.
 *
 * <p>A Report is what the council wrote. A Document is what a reader should understand. Pages are
 * where a reader's eye finds it. Reading makes reports, templates make documents, layout makes
 * pages, writers make files. {@link org.councilreport.ReportGenerator} is the way in.
 */
@NullMarked
package org.councilreport;

import org.jspecify.annotations.NullMarked;
