/**
 * Targets for Jazzer, which looks for input that is not answered: that ends in an exception, or in
 * faults without a place. An ordinary run of the tests leaves Jazzer out, which instruments every
 * class, and tries the seeds and some hundred mutations of them, the same each time;
 * CONTRIBUTING.md says how to let Jazzer search.
 */
@NullMarked
package org.councilreport.fuzz;

import org.jspecify.annotations.NullMarked;
