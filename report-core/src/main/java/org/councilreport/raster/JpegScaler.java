package org.councilreport.raster;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Makes JPEG pictures smaller. The planes of brightness and colour are scaled as they are and
 * divided by the numbers of the file, so that the picture is as fine as its author saved it.
 */
public final class JpegScaler {
  private JpegScaler() {}

  /**
   * A file with fewer samples.
   *
   * @param file a JPEG file of 8 bits, baseline, extended or progressive
   * @param size the size wanted, no larger in either direction
   * @return the smaller file; empty for one that cannot be decoded to its end
   */
  public static Optional<byte[]> scaled(byte[] file, AreaScaler.Size size) {
    try {
      JpegDecoder decoder = new JpegDecoder(file);
      decoder.read();
      return Optional.of(encoded(decoder, size));
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private static byte[] encoded(JpegDecoder decoder, AreaScaler.Size size) throws IOException {
    Frame frame = decoder.frame();
    Frame smaller = frame.scaled(size);
    List<Samples> planes = new ArrayList<>();
    List<int[]> divisors = new ArrayList<>();
    for (Plane plane : decoder.planes()) {
      Component component = plane.component();
      Samples samples = new Samples(smaller.size(component));
      AreaScaler scaler =
          new AreaScaler(
              frame.size(component), smaller.size(component), /* channels= */ 1, samples::add);
      divisors.add(decoder.divisors(component));
      plane.samples(decoder.divisors(component), scaler::add);
      planes.add(samples);
    }
    return new JpegEncoder(smaller, planes, divisors).file(decoder.kept());
  }
}
