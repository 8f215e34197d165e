/** The files that a command writes: whole or not at all. */
@NullMarked
package org.councilreport.cli.files;

import org.jspecify.annotations.NullMarked;
