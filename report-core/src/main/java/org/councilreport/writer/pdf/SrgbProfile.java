package org.councilreport.writer.pdf;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.graphics.color.PDOutputIntent;

/**
 * The sRGB colour space (IEC 61966-2-1) as an ICC profile of version 2.1, made here because the
 * JDK's differs from one release to the next.
 */
final class SrgbProfile {
  private static final String NAME = "sRGB IEC61966-2.1";
  private static final int HEADER = 128;
  private static final int CURVE_POINTS = 256;
  private static final double[] D50 = {0.9642, 1.0, 0.8249};

  /** The primaries as IEC 61966-2-1 has them, adapted from D65 to D50 by Bradford's transform. */
  private static final double[] RED = {0.4360747, 0.2225045, 0.0139322};

  private static final double[] GREEN = {0.3850649, 0.7168786, 0.0971045};
  private static final double[] BLUE = {0.1430804, 0.0606169, 0.7141733};

  /** The same in every file; to make it took a tenth of the time of a short one. */
  private static final byte[] DEFLATED = deflated();

  private SrgbProfile() {}

  private static byte[] deflated() {
    try (Deflation deflation = Deflation.ofWhatIsKept()) {
      byte[] profile = bytes();
      return deflation.of(profile, profile.length);
    }
  }

  /** The output intent that gives the file's RGB values their meaning (ISO 19005-2, 6.2.3). */
  static PDOutputIntent outputIntent() throws IOException {
    COSStream profile = Deflation.streamOf(DEFLATED);
    profile.setInt(COSName.N, 3);
    COSDictionary intent = new COSDictionary();
    intent.setItem(COSName.TYPE, COSName.OUTPUT_INTENT);
    intent.setItem(COSName.S, COSName.GTS_PDFA1);
    intent.setItem(COSName.DEST_OUTPUT_PROFILE, profile);
    intent.setString(COSName.OUTPUT_CONDITION_IDENTIFIER, NAME);
    intent.setString(COSName.INFO, NAME);
    return new PDOutputIntent(intent);
  }

  /** ICC.1:2001-04, clause 6: the header, the table of tags, the tags' data. */
  static byte[] bytes() {
    List<Map.Entry<List<String>, byte[]>> tags =
        List.of(
            Map.entry(List.of("desc"), description()),
            Map.entry(List.of("cprt"), text("No copyright, use freely")),
            Map.entry(List.of("wtpt"), xyz(D50)),
            Map.entry(List.of("rXYZ"), xyz(RED)),
            Map.entry(List.of("gXYZ"), xyz(GREEN)),
            Map.entry(List.of("bXYZ"), xyz(BLUE)),
            Map.entry(List.of("rTRC", "gTRC", "bTRC"), curve()));
    int count = tags.stream().mapToInt(tag -> tag.getKey().size()).sum();
    int data = HEADER + 4 + 12 * count;
    int end = data + tags.stream().mapToInt(tag -> tag.getValue().length).sum();
    ByteBuffer profile = ByteBuffer.allocate(end);
    putHeader(profile);
    profile.position(HEADER).putInt(count);
    for (Map.Entry<List<String>, byte[]> tag : tags) {
      byte[] bytes = tag.getValue();
      for (String name : tag.getKey()) {
        ascii(profile, name).putInt(data).putInt(bytes.length);
      }
      profile.put(data, bytes);
      data += bytes.length;
    }
    return profile.array();
  }

  private static void putHeader(ByteBuffer profile) {
    profile.putInt(0, profile.capacity()).putInt(8, 0x02100000);
    ascii(profile.position(12), "mntrRGB XYZ ");
    // The profile's date has to be there, and has to be the same always.
    profile.putShort((short) 2000).putShort((short) 1).putShort((short) 1);
    ascii(profile.position(36), "acsp");
    xyzNumbers(profile.position(68), D50);
  }

  private static byte[] curve() {
    ByteBuffer curve = ByteBuffer.allocate(12 + 2 * CURVE_POINTS);
    ascii(curve, "curv").putInt(0).putInt(CURVE_POINTS);
    for (int i = 0; i < CURVE_POINTS; i++) {
      double encoded = i / (CURVE_POINTS - 1.0);
      double linear =
          encoded <= 0.04045 ? encoded / 12.92 : Math.pow((encoded + 0.055) / 1.055, 2.4);
      curve.putShort((short) Math.round(linear * 0xFFFF));
    }
    return curve.array();
  }

  /** ICC.1:2001-04, 6.5.17: the name in ASCII, then no name in Unicode and none in ScriptCode. */
  private static byte[] description() {
    int count = NAME.length() + 1;
    ByteBuffer tag = ByteBuffer.allocate(align(12 + count + 8 + 3 + 67));
    ascii(tag, "desc").putInt(0).putInt(count);
    ascii(tag, NAME);
    return tag.array();
  }

  private static byte[] text(String text) {
    ByteBuffer tag = ByteBuffer.allocate(align(8 + text.length() + 1));
    ascii(ascii(tag, "text").putInt(0), text);
    return tag.array();
  }

  private static byte[] xyz(double[] values) {
    ByteBuffer tag = ByteBuffer.allocate(20);
    xyzNumbers(ascii(tag, "XYZ ").putInt(0), values);
    return tag.array();
  }

  /** Numbers with 16 bits before and 16 after the point. */
  private static void xyzNumbers(ByteBuffer target, double[] values) {
    for (double value : values) {
      target.putInt((int) Math.round(value * 0x10000));
    }
  }

  private static ByteBuffer ascii(ByteBuffer target, String text) {
    return target.put(text.getBytes(StandardCharsets.US_ASCII));
  }

  private static int align(int length) {
    return (length + 3) / 4 * 4;
  }
}
