package org.councilreport.raster;

/**
 * Codes that suit most pictures (ISO/IEC 10918-1, annex K.3): of brightness, and of colour.
 *
 * @param mean of the differences between the means of blocks
 * @param waves of the other frequencies
 */
record UsualCodes(HuffmanTable mean, HuffmanTable waves) {
  private static final int[] MEANS = {0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11};

  /** The commonest runs and sizes; in the tables of the annex, all others follow in their order. */
  private static final String BRIGHTNESS =
      "01020300041105122131410613516107227114328191A1082342B1C11552D1F0243362728209"
          + "0A161718191A25262728292A3435363738393A434445464748494A535455565758595A636465666768"
          + "696A737475767778797A838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6"
          + "B7B8B9BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE1E2E3E4E5E6E7E8E9EAF1F2F3F4F5F6F7F8F9FA";

  private static final String COLOUR =
      "000102031104052131061241510761711322328108144291A1B1C109233352F0156272D10A162434E125F1"
          + "1718191A262728292A35363738393A434445464748494A535455565758595A636465666768696A7374"
          + "75767778797A82838485868788898A92939495969798999AA2A3A4A5A6A7A8A9AAB2B3B4B5B6B7B8B9"
          + "BAC2C3C4C5C6C7C8C9CAD2D3D4D5D6D7D8D9DAE2E3E4E5E6E7E8E9EAF2F3F4F5F6F7F8F9FA";

  static UsualCodes ofBrightness() throws JpegFault {
    return new UsualCodes(
        new HuffmanTable(new int[] {0, 1, 5, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0, 0, 0}, MEANS),
        new HuffmanTable(
            new int[] {0, 2, 1, 3, 3, 2, 4, 3, 5, 5, 4, 4, 0, 0, 1, 125}, values(BRIGHTNESS)));
  }

  static UsualCodes ofColour() throws JpegFault {
    return new UsualCodes(
        new HuffmanTable(new int[] {0, 3, 1, 1, 1, 1, 1, 1, 1, 1, 1, 0, 0, 0, 0, 0}, MEANS),
        new HuffmanTable(
            new int[] {0, 2, 1, 2, 4, 4, 3, 4, 7, 5, 4, 4, 0, 1, 2, 119}, values(COLOUR)));
  }

  private static int[] values(String digits) {
    int[] values = new int[digits.length() / 2];
    for (int i = 0; i < values.length; i++) {
      values[i] = Integer.parseInt(digits, 2 * i, 2 * i + 2, 16);
    }
    return values;
  }
}
