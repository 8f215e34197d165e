/**
 * Judges finished PDF files for tests: bytes in, faults or text out. Knows PDFBox and veraPDF, and
 * nothing of the code that wrote the file, so that a fault of ours cannot hide itself.
 */
@NullMarked
package org.councilreport.conformance;

import org.jspecify.annotations.NullMarked;
