@NullMarked
package org.councilreport.raster;

import org.jspecify.annotations.NullMarked;
