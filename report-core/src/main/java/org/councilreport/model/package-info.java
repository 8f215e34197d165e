/** What a council wrote: a report and its parts, as values that know neither files nor looks. */
@NullMarked
package org.councilreport.model;

import org.jspecify.annotations.NullMarked;
