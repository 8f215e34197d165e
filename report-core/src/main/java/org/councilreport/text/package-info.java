/**
 * Runs of text into lines: where a line may end (UAX #14) and where it does, first fit. It knows no
 * page.
 */
@NullMarked
package org.councilreport.text;

import org.jspecify.annotations.NullMarked;
