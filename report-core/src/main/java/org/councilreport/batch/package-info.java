/**
 * Many reports to many outcomes, in the order of the reports. One report's failure costs one
 * report: each has its own budget of time and size, and running out of memory or stack fails that
 * report alone. Where documents go is the caller's, who gives a {@link
 * org.councilreport.batch.Publisher}; files, folders, signals and the clock on the wall are not
 * known here.
 */
@NullMarked
package org.councilreport.batch;

import org.jspecify.annotations.NullMarked;
