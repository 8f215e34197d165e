package org.councilreport.writer.pdf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.councilreport.raster.AreaScaler;

/**
 * A PNG file as an image. Where nothing is transparent and no rows are interlaced, its packed
 * samples are taken as they are: PDF knows PNG's packing (ISO 32000-1, 7.4.4.4). Otherwise, and
 * where it has more samples than wanted, they are unpacked, and colour and opacity packed apart.
 */
final class PngImage {
  private static final int SIGNATURE = 8;
  private static final int PNG_PREDICTORS = 15;

  private final PngHeader header;
  private final ByteArrayOutputStream packed = new ByteArrayOutputStream();
  private byte[] palette = {};
  private byte[] transparency = {};

  /** Reads the chunks of a file that has been found to be whole. */
  PngImage(byte[] bytes) {
    ByteBuffer file = ByteBuffer.wrap(bytes);
    header = PngHeader.of(file);
    int at = SIGNATURE;
    while (at < bytes.length) {
      int length = file.getInt(at);
      String type = new String(bytes, at + 4, 4, StandardCharsets.ISO_8859_1);
      switch (type) {
        case "PLTE" -> palette = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
        case "tRNS" -> transparency = Arrays.copyOfRange(bytes, at + 8, at + 8 + length);
        case "IDAT" -> packed.write(bytes, at + 8, length);
        default -> {
          // The header has been read, and the end says nothing.
        }
      }
      at += length + 12;
    }
  }

  /** The image with no more samples than these. */
  COSStream object(AreaScaler.Size most) throws IOException {
    AreaScaler.Size size = new AreaScaler.Size(header.width(), header.height());
    boolean plain = transparency.length == 0 && !header.hasAlpha() && !header.interlaced();
    return plain && size.equals(most) ? asItIs() : unpacked(size, most);
  }

  private COSStream asItIs() throws IOException {
    COSStream image = EmbeddedImages.object(header.width(), header.height(), header.depth());
    image.setItem(COSName.COLORSPACE, header.isPalette() ? indexed() : colours());
    try (OutputStream out = image.createRawOutputStream()) {
      packed.writeTo(out);
    }
    image.setItem(COSName.FILTER, COSName.FLATE_DECODE);
    COSDictionary parameters = new COSDictionary();
    parameters.setDirect(true);
    parameters.setInt(COSName.PREDICTOR, PNG_PREDICTORS);
    parameters.setInt(COSName.COLORS, header.channels());
    parameters.setInt(COSName.BITS_PER_COMPONENT, header.depth());
    parameters.setInt(COSName.COLUMNS, header.width());
    image.setItem(COSName.DECODE_PARMS, parameters);
    return image;
  }

  private COSBase colours() {
    return header.isGrey() ? COSName.DEVICEGRAY : COSName.DEVICERGB;
  }

  private COSBase indexed() {
    COSArray space = new COSArray();
    space.add(COSName.INDEXED);
    space.add(COSName.DEVICERGB);
    space.add(COSInteger.get(palette.length / 3 - 1));
    space.add(new COSString(palette));
    space.setDirect(true);
    return space;
  }

  private COSStream unpacked(AreaScaler.Size size, AreaScaler.Size most) throws IOException {
    COSStream image = EmbeddedImages.object(most.width(), most.height(), 8);
    image.setItem(COSName.COLORSPACE, colours());
    COSStream mask = EmbeddedImages.object(most.width(), most.height(), 8);
    mask.setItem(COSName.COLORSPACE, COSName.DEVICEGRAY);
    PngPixels pixels = new PngPixels(header, palette, transparency);
    boolean opaque;
    try (OutputStream colour = image.createOutputStream(COSName.FLATE_DECODE);
        OutputStream opacity = mask.createOutputStream(COSName.FLATE_DECODE)) {
      SeenPixels seen = new SeenPixels(pixels.colourBytes(), colour, opacity);
      new PngRows(header, packed.toByteArray()).unpack(pixels, seen.scaled(size, most));
      opaque = seen.areOpaque();
    }
    if (!opaque) {
      image.setItem(COSName.SMASK, mask);
    }
    return image;
  }
}
