/**
 * How fast reports are made, at each stage and the whole way, beside what people would use instead.
 * Every maker gets the same {@code Workload} and has to print all of its text.
 */
@NullMarked
package org.councilreport.bench;

import org.jspecify.annotations.NullMarked;
