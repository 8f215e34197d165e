/**
 * How roles look, for every writer: page, fonts, sizes, spacing, colours. Lengths are points (1/72
 * inch). It knows no document.
 */
@NullMarked
package org.councilreport.style;

import org.jspecify.annotations.NullMarked;
