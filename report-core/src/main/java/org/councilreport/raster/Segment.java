package org.councilreport.raster;

/**
 * A part of a JPEG file, from behind its marker: its length in two bytes, then what it says.
 *
 * @param file the file
 * @param from where it begins
 * @param length its length
 */
@SuppressWarnings("ArrayRecordComponent") // never compared
record Segment(byte[] file, int from, int length) {

  int u8(int at) throws JpegFault {
    if (at < 0 || at >= length) {
      throw new JpegFault("a part is too short");
    }
    return file[from + at] & 0xFF;
  }

  int u16(int at) throws JpegFault {
    return u8(at) << 8 | u8(at + 1);
  }
}
