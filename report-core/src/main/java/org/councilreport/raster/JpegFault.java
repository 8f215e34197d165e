package org.councilreport.raster;

import java.io.IOException;

/** A file that cannot be decoded. */
final class JpegFault extends IOException {
  private static final long serialVersionUID = 1;

  JpegFault(String message) {
    super(message);
  }
}
