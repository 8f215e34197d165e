package org.councilreport.writer.pdf;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.councilreport.raster.AreaScaler;

/** A JPEG file as it is: PDF knows its coding (ISO 32000-1, 7.4.8). */
final class JpegImage {
  private JpegImage() {}

  /** How many samples the file has. */
  static AreaScaler.Size size(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int frame = frame(file);
    return new AreaScaler.Size(
        file.getShort(frame + 7) & 0xFFFF, file.getShort(frame + 5) & 0xFFFF);
  }

  static COSStream of(byte[] bytes) throws IOException {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    int frame = frame(file);
    AreaScaler.Size size = size(bytes);
    COSStream image = EmbeddedImages.object(size.width(), size.height(), 8);
    image.setItem(
        COSName.COLORSPACE, file.get(frame + 9) == 1 ? COSName.DEVICEGRAY : COSName.DEVICERGB);
    try (OutputStream out = image.createRawOutputStream()) {
      out.write(bytes);
    }
    image.setItem(COSName.FILTER, COSName.DCT_DECODE);
    return image;
  }

  /** Where the frame header stands: after tables and before the first scan (ISO 10918-1, B.2). */
  private static int frame(ByteBuffer file) {
    int at = 2;
    while (!isFrame(file.get(at + 1) & 0xFF)) {
      at += 2 + (file.getShort(at + 2) & 0xFFFF);
    }
    return at;
  }

  private static boolean isFrame(int marker) {
    return marker >= 0xC0 && marker <= 0xC2;
  }
}
