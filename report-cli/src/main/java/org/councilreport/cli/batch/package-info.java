/**
 * The documents of many reports as a published set: what has to be made, by whom, and what came of
 * it.
 */
@NullMarked
package org.councilreport.cli.batch;

import org.jspecify.annotations.NullMarked;
