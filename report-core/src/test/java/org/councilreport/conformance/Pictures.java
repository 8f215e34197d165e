package org.councilreport.conformance;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.councilreport.document.Orientation;
import org.councilreport.document.Picture;

/** Picture files made for tests. */
public final class Pictures {
  private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n'};
  private static final int[][] ADAM7 = {
    {0, 0, 8, 8}, {4, 0, 8, 8}, {0, 4, 4, 8}, {2, 0, 4, 4}, {0, 2, 2, 4}, {1, 0, 2, 2}, {0, 1, 1, 2}
  };

  private Pictures() {}

  /** The kinds of PNG files there are: colour type and depth. */
  public static int[][] pngKinds() {
    return new int[][] {
      {0, 1}, {0, 2}, {0, 4}, {0, 8}, {0, 16}, {2, 8}, {2, 16}, {3, 1}, {3, 2}, {3, 4}, {3, 8},
      {4, 8}, {4, 16}, {6, 8}, {6, 16}
    };
  }

  /** A PNG file of a kind, whose pixels run from dark to light and, with alpha, fade. */
  public static byte[] png(int width, int height, int colours, int depth, boolean interlaced) {
    byte[][] chunks = {
      chunk("IHDR", header(width, height, colours, depth, interlaced)),
      colours == 3 ? chunk("PLTE", palette(depth)) : new byte[0],
      chunk("IDAT", deflated(rows(width, height, colours, depth, interlaced))),
      chunk("IEND", new byte[0])
    };
    return png(chunks);
  }

  /** A PNG file of these chunks. */
  public static byte[] png(byte[]... chunks) {
    return joined(SIGNATURE, joined(chunks));
  }

  /** A PNG file's first chunk's data. */
  public static byte[] header(int width, int height, int colours, int depth, boolean interlaced) {
    return data(
        out -> {
          out.writeInt(width);
          out.writeInt(height);
          out.write(new byte[] {(byte) depth, (byte) colours, 0, 0, (byte) (interlaced ? 1 : 0)});
        });
  }

  /** A chunk with its length and checksum. */
  public static byte[] chunk(String type, byte[] content) {
    byte[] name = type.getBytes(StandardCharsets.ISO_8859_1);
    CRC32 sum = new CRC32();
    sum.update(name);
    sum.update(content);
    return data(
        out -> {
          out.writeInt(content.length);
          out.write(name);
          out.write(content);
          out.writeInt((int) sum.getValue());
        });
  }

  /** Packed as PNG files pack. */
  public static byte[] deflated(byte[] bytes) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (DeflaterOutputStream deflater = new DeflaterOutputStream(out)) {
      deflater.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return out.toByteArray();
  }

  /** The rows of a file, each filtered in another way. */
  public static byte[] rows(int width, int height, int colours, int depth, boolean interlaced) {
    int channels = new int[] {1, 0, 3, 1, 2, 0, 4}[colours];
    int[][] passes = interlaced ? ADAM7 : new int[][] {{0, 0, 1, 1}};
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (int[] pass : passes) {
      int columns = (width - pass[0] + pass[2] - 1) / pass[2];
      byte[] above = new byte[(columns * channels * depth + 7) / 8];
      for (int y = pass[1], n = 0; y < height && columns > 0; y += pass[3], n++) {
        byte[] row = new byte[above.length];
        for (int i = 0; i < columns; i++) {
          int x = pass[0] + i * pass[2];
          for (int c = 0; c < channels; c++) {
            put(row, i * channels + c, depth, value(x, y, width, height, c, channels, depth));
          }
        }
        filter(n % 5, row, above, Math.max(1, channels * depth / 8), out);
        above = row;
      }
    }
    return out.toByteArray();
  }

  private static int value(int x, int y, int width, int height, int c, int channels, int depth) {
    double part =
        channels % 2 == 0 && c == channels - 1
            ? (double) y / height
            : c == 1 ? (double) y / height : (double) x / width;
    return (int) (part * (1 << depth));
  }

  private static void put(byte[] row, int index, int depth, int value) {
    if (depth == 16) {
      row[2 * index] = (byte) (value >> 8);
      row[2 * index + 1] = (byte) value;
    } else {
      row[index * depth / 8] |= (byte) (value << (8 - depth - index * depth % 8));
    }
  }

  private static void filter(
      int filter, byte[] row, byte[] above, int step, ByteArrayOutputStream out) {
    out.write(filter);
    for (int i = 0; i < row.length; i++) {
      int a = i < step ? 0 : row[i - step] & 0xFF;
      int b = above[i] & 0xFF;
      int c = i < step ? 0 : above[i - step] & 0xFF;
      int p = a + b - c;
      int nearest =
          Math.abs(p - a) <= Math.abs(p - b) && Math.abs(p - a) <= Math.abs(p - c)
              ? a
              : Math.abs(p - b) <= Math.abs(p - c) ? b : c;
      out.write(row[i] - new int[] {0, a, b, (a + b) / 2, nearest}[filter]);
    }
  }

  private static byte[] palette(int depth) {
    byte[] palette = new byte[3 << depth];
    for (int i = 0; i < 1 << depth; i++) {
      palette[3 * i] = (byte) (255 * i / ((1 << depth) - 1));
      palette[3 * i + 1] = 90;
      palette[3 * i + 2] = (byte) 160;
    }
    return palette;
  }

  /** A JPEG file with a mark in its first corner, so that one sees how it is turned. */
  public static byte[] jpeg(int width, int height, boolean grey, boolean progressive) {
    BufferedImage image =
        new BufferedImage(
            width, height, grey ? BufferedImage.TYPE_BYTE_GRAY : BufferedImage.TYPE_INT_RGB);
    Graphics2D graphics = image.createGraphics();
    graphics.setPaint(new GradientPaint(0, 0, Color.ORANGE, width, height, Color.BLUE));
    graphics.fillRect(0, 0, width, height);
    graphics.setPaint(Color.WHITE);
    graphics.fillRect(0, 0, width / 4, height / 4);
    graphics.dispose();
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ImageWriter writer = ImageIO.getImageWritersByFormatName("jpeg").next();
    try (MemoryCacheImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
      ImageWriteParam settings = writer.getDefaultWriteParam();
      settings.setProgressiveMode(
          progressive ? ImageWriteParam.MODE_DEFAULT : ImageWriteParam.MODE_DISABLED);
      writer.setOutput(stream);
      writer.write(null, new IIOImage(image, null, null), settings);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } finally {
      writer.dispose();
    }
    return out.toByteArray();
  }

  /** A JPEG segment with its marker and length. */
  public static byte[] segment(int marker, byte[] content) {
    return data(
        out -> {
          out.write(0xFF);
          out.write(marker);
          out.writeShort(content.length + 2);
          out.write(content);
        });
  }

  /** Puts segments behind a JPEG file's first marker. */
  public static byte[] withSegments(byte[] jpeg, byte[]... segments) {
    byte[] start = Arrays.copyOf(jpeg, 2);
    byte[] rest = Arrays.copyOfRange(jpeg, 2, jpeg.length);
    return joined(start, joined(segments), rest);
  }

  /** An Exif segment that says how the camera was held, and where, in either byte order. */
  public static byte[] exif(int orientation, boolean littleEndian) {
    return segment(
        0xE1,
        joined("Exif\0\0".getBytes(StandardCharsets.ISO_8859_1), tiff(orientation, littleEndian)));
  }

  /** What Exif holds: an orientation, and a word that must not get out. */
  public static byte[] tiff(int orientation, boolean littleEndian) {
    ByteBuffer tiff =
        ByteBuffer.allocate(64)
            .order(littleEndian ? ByteOrder.LITTLE_ENDIAN : ByteOrder.BIG_ENDIAN);
    tiff.put((littleEndian ? "II" : "MM").getBytes(StandardCharsets.ISO_8859_1));
    tiff.putShort((short) 42).putInt(8).putShort((short) 1);
    tiff.putShort((short) 0x0112).putShort((short) 3).putInt(1).putShort((short) orientation);
    tiff.position(40);
    tiff.put("GPS 52.95N".getBytes(StandardCharsets.ISO_8859_1));
    return tiff.array();
  }

  /** A picture as a document holds it. */
  public static Picture picture(Picture.Format format, int width, int height, byte[] bytes) {
    return new Picture(format, width, height, bytes);
  }

  /** A JPEG that was taken with the camera held in some way. */
  public static Picture turned(int width, int height, Orientation orientation) {
    byte[] bytes = jpeg(width, height, false, false);
    return orientation.swapsSides()
        ? new Picture(Picture.Format.JPEG, height, width, orientation, 96, bytes)
        : new Picture(Picture.Format.JPEG, width, height, orientation, 96, bytes);
  }

  /** Byte arrays after each other. */
  public static byte[] joined(byte[]... parts) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    for (byte[] part : parts) {
      out.writeBytes(part);
    }
    return out.toByteArray();
  }

  private interface Writing {
    void to(DataOutputStream out) throws IOException;
  }

  private static byte[] data(Writing writing) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      writing.to(out);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }
}
