/**
 * Advice on style, one class for each kind: warnings that an editor would pencil in the margin.
 * They never keep a report from being made, and a council may switch each kind off.
 */
@NullMarked
package org.councilreport.advice;

import org.jspecify.annotations.NullMarked;
