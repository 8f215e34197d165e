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

/** The pictures of one file, each embedded once however often it is drawn. */
final class EmbeddedImages {
  private final Map<Picture, String> names = new LinkedHashMap<>();

  /** The name of a picture in the resources. */
  String name(Picture picture) {
    return names.computeIfAbsent(picture, none -> "Im" + (names.size() + 1));
  }

  /** Adds all pictures that were drawn to the resources, and their bytes to the file's checksum. */
  void addTo(PDResources resources, Checksum checksum) throws IOException {
    if (names.isEmpty()) {
      return;
    }
    COSDictionary objects = new COSDictionary();
    for (Map.Entry<Picture, String> image : names.entrySet()) {
      byte[] bytes = image.getKey().bytes();
      checksum.update(bytes);
      COSStream object =
          image.getKey().format() == Picture.Format.JPEG
              ? JpegImage.of(bytes)
              : new PngImage(bytes).object();
      objects.setItem(COSName.getPDFName(image.getValue()), object);
    }
    resources.getCOSObject().setItem(COSName.XOBJECT, objects);
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
