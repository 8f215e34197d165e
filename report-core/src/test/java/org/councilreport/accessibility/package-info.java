@NullMarked
package org.councilreport.accessibility;

import org.jspecify.annotations.NullMarked;
