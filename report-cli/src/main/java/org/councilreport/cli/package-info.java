/**
 * The command {@code council-report}: arguments in, files, messages and an exit status out. A class
 * for each command, and {@code Program}, which says what this program is; what else several share
 * stands in the packages below. What it asks of the library it asks of {@link
 * org.councilreport.ReportGenerator}; how reports become documents is not known here.
 *
 * <p>2026-11-23: standard output carries only what was asked for (a document, a schema, an
 * explanation, diagnostics as JSON, the help); everything else, the names of the written files too,
 * goes to standard error.
 */
@NullMarked
package org.councilreport.cli;

import org.jspecify.annotations.NullMarked;
