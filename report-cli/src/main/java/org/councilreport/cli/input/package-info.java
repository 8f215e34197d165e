/** The reports that a command is given, and the generators that its options ask for. */
@NullMarked
package org.councilreport.cli.input;

import org.jspecify.annotations.NullMarked;
