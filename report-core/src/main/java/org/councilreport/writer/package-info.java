/**
 * What every writer of a file format is: a document and its theme in, bytes out. Each format is a
 * package below.
 */
@NullMarked
package org.councilreport.writer;

import org.jspecify.annotations.NullMarked;
