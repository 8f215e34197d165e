/**
 * The files that a command writes, whole or not at all: what tells one from another, and PDFs as
 * pictures.
 */
@NullMarked
package org.councilreport.cli.files;

import org.jspecify.annotations.NullMarked;
