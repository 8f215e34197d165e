/** Tests of the workloads and of what is made of measurements. */
@org.jspecify.annotations.NullMarked
package org.councilreport.bench;
