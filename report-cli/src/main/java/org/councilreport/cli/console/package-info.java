/**
 * What a run says and ends with: messages, diagnostics in the form that was asked for, exit
 * statuses.
 */
@NullMarked
package org.councilreport.cli.console;

import org.jspecify.annotations.NullMarked;
