/** Tests of reading pictures. */
@NullMarked
package org.councilreport.picture;

import org.jspecify.annotations.NullMarked;
