package org.councilreport.writer.pdf;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.Checksum;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.councilreport.document.Picture;
import org.councilreport.layout.Rectangle;
import org.councilreport.raster.AreaScaler;
import org.councilreport.raster.JpegScaler;

/**
 * The pictures of one file, each embedded once however often it is drawn, with no more pixels than
 * 300 an inch where it is drawn largest: more are not seen in print.
 */
final class EmbeddedImages {
  private static final double MOST_PER_INCH = 300;
  private static final double POINTS_PER_INCH = 72;

  /** Lengths may be off by this part of a pixel. */
  private static final double HAIR = 1e-3;

  private final Map<Picture, Use> uses = new LinkedHashMap<>();

  /**
   * How a picture is used.
   *
   * @param name its name in the resources
   * @param width how wide it is drawn at most
   * @param height how high
   */
  private record Use(String name, double width, double height) {
    Use and(Rectangle bounds) {
      return new Use(name, Math.max(width, bounds.width()), Math.max(height, bounds.height()));
    }
  }

  /** The name, in the resources, of a picture that is drawn in a place. */
  String name(Picture picture, Rectangle bounds) {
    Use known = uses.getOrDefault(picture, new Use("Im" + (uses.size() + 1), 0, 0));
    uses.put(picture, known.and(bounds));
    return known.name();
  }

  /** Adds all pictures that were drawn to the resources, and their bytes to the file's checksum. */
  void addTo(PDResources resources, Checksum checksum) throws IOException {
    if (uses.isEmpty()) {
      return;
    }
    COSDictionary objects = new COSDictionary();
    for (Map.Entry<Picture, Use> image : uses.entrySet()) {
      Picture picture = image.getKey();
      byte[] bytes = picture.bytes();
      checksum.update(bytes);
      AreaScaler.Size most = most(picture, image.getValue());
      COSStream object =
          picture.format() == Picture.Format.JPEG
              ? JpegImage.of(jpeg(bytes, most))
              : new PngImage(bytes).object(most);
      objects.setItem(COSName.getPDFName(image.getValue().name()), object);
    }
    resources.getCOSObject().setItem(COSName.XOBJECT, objects);
  }

  /** The most pixels that the file of a picture may have, before it is turned to be seen. */
  private static AreaScaler.Size most(Picture picture, Use use) {
    int width = most(picture.width(), use.width());
    int height = most(picture.height(), use.height());
    return picture.orientation().swapsSides()
        ? new AreaScaler.Size(height, width)
        : new AreaScaler.Size(width, height);
  }

  private static int most(int pixels, double length) {
    double most = length / POINTS_PER_INCH * MOST_PER_INCH;
    return (int) Math.max(1, Math.min(pixels, Math.floor(most + HAIR)));
  }

  /** As it is where it has no more pixels, or is damaged in a way that readers may make up for. */
  private static byte[] jpeg(byte[] bytes, AreaScaler.Size most) throws IOException {
    AreaScaler.Size size = JpegImage.size(bytes);
    return size.equals(most) ? bytes : JpegScaler.scaled(bytes, most).orElse(bytes);
  }

  /** An image's stream without its samples (ISO 32000-1, table 89). */
  static COSStream object(int width, int height, int depth) {
    COSStream image = new COSStream();
    image.setItem(COSName.TYPE, COSName.XOBJECT);
    image.setItem(COSName.SUBTYPE, COSName.IMAGE);
    image.setInt(COSName.WIDTH, width);
    image.setInt(COSName.HEIGHT, height);
    image.setInt(COSName.BITS_PER_COMPONENT, depth);
    return image;
  }
}
