/**
 * Where the values of options come from that the command line leaves out, and what is said of a
 * wrong one.
 */
@NullMarked
package org.councilreport.cli.options;

import org.jspecify.annotations.NullMarked;
