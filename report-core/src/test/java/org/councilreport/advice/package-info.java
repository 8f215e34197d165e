/** Checks the advice on style. */
@NullMarked
package org.councilreport.advice;

import org.jspecify.annotations.NullMarked;
