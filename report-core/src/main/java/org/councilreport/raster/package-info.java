/**
 * The samples of pictures, made fewer: each new sample is the mean of the area that it stands for.
 * It knows nothing of files but JPEG, and no measures on pages.
 *
 * <p>2026-11-23: JPEG is decoded and encoded here, as what ImageIO makes of a file differs between
 * Java platforms, and the same report has to give the same bytes on all of them.
 */
@NullMarked
package org.councilreport.raster;

import org.jspecify.annotations.NullMarked;
