/** The files that a command writes: whole or not at all, and by one run at a time. */
@NullMarked
package org.councilreport.cli.files;

import org.jspecify.annotations.NullMarked;
