/**
 * What is wrong and where: diagnostics, positions in source files, and results that carry both.
 * Every stage speaks in these; they know no stage.
 *
 * <p>2026-11-23: the codes are one enumeration, so that {@code explain}, the exit status and the
 * tests work from the same complete list.
 */
@NullMarked
package org.councilreport.diagnostic;

import org.jspecify.annotations.NullMarked;
