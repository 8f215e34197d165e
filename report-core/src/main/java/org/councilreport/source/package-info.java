/**
 * Which files a document was made from, and what they held: enough to tell when to make it again.
 */
@NullMarked
package org.councilreport.source;

import org.jspecify.annotations.NullMarked;
