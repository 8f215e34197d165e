package org.councilreport.raster;

import static org.assertj.core.api.Assertions.assertThat;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.councilreport.conformance.Pictures;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** JPEG files made smaller, as another decoder sees them. */
class JpegScalerTest {

  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void aPictureOfTheSameSizeLooksTheSame(boolean grey, boolean progressive) throws IOException {
    byte[] file = Pictures.jpeg(203, 151, grey, progressive);

    assertThat(difference(read(file), read(scaled(file, 203, 151)))).isLessThan(1);
  }

  @ParameterizedTest
  @CsvSource({"false, false", "false, true", "true, false", "true, true"})
  void aSmallerPictureHasTheMeansOfTheLarger(boolean grey, boolean progressive) throws IOException {
    byte[] file = Pictures.jpeg(320, 240, grey, progressive);
    BufferedImage whole = read(file);
    BufferedImage half = read(scaled(file, 160, 120));
    BufferedImage means = new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB);
    for (int y = 0; y < 120; y++) {
      for (int x = 0; x < 160; x++) {
        int rgb = 0;
        for (int shift = 0; shift < 24; shift += 8) {
          int sum = 0;
          for (int i = 0; i < 4; i++) {
            sum += (whole.getRGB(2 * x + i % 2, 2 * y + i / 2) >> shift) & 0xFF;
          }
          rgb |= ((sum + 2) / 4) << shift;
        }
        means.setRGB(x, y, rgb);
      }
    }

    assertThat(half.getWidth()).isEqualTo(160);
    assertThat(half.getHeight()).isEqualTo(120);
    assertThat(difference(means, half)).isLessThan(2);
  }

  @Test
  void howTheFileComesMakesNoDifference() {
    assertThat(scaled(Pictures.jpeg(203, 151, false, true), 99, 70))
        .isEqualTo(scaled(Pictures.jpeg(203, 151, false, false), 99, 70));
  }

  @Test
  void everyJavaPlatformGivesTheSameBytes() throws IOException {
    byte[] file = madeHere();
    CRC32 sum = new CRC32();
    sum.update(scaled(file, 33, 21));

    assertThat(Long.toHexString(sum.getValue())).isEqualTo("324cdf23");
  }

  @Test
  void filesThatAreCutOffAreLeftAlone() {
    byte[] file = Pictures.jpeg(64, 48, false, false);
    for (int length = 0; length < file.length - 2; length += 7) {
      assertThat(JpegScaler.scaled(Arrays.copyOf(file, length), new AreaScaler.Size(20, 20)))
          .as("%d bytes", length)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @CsvSource({"false", "true"})
  void anyChangedBytesGiveAPictureOrNone(boolean progressive) throws IOException {
    byte[] whole = Pictures.jpeg(64, 48, false, progressive);
    Random random = new Random(11);
    for (int trial = 0; trial < 400; trial++) {
      byte[] changed = whole.clone();
      for (int i = 0; i < 4; i++) {
        changed[random.nextInt(changed.length)] = (byte) random.nextInt();
      }
      Optional<byte[]> scaled = JpegScaler.scaled(changed, new AreaScaler.Size(20, 20));
      if (scaled.isPresent()) {
        assertThat(read(scaled.get()).getWidth()).as("trial %d", trial).isEqualTo(20);
      }
    }
  }

  /** A picture that no platform's own encoder has made. */
  private static byte[] madeHere() throws IOException {
    AreaScaler.Size size = new AreaScaler.Size(70, 45);
    List<Component> components =
        List.of(new Component(1, 0x22, 0), new Component(2, 0x11, 1), new Component(3, 0x11, 1));
    Frame frame = new Frame(false, size, components);
    int[] divisors = IntStream.range(0, 64).map(i -> 2 + i / 4).toArray();
    List<Samples> planes = new ArrayList<>();
    Random random = new Random(5);
    for (Component component : components) {
      Samples samples = new Samples(frame.size(component));
      for (int y = 0; y < frame.size(component).height(); y++) {
        samples.add(random.ints(frame.size(component).width(), 0, 256).toArray());
      }
      planes.add(samples);
    }
    return new JpegEncoder(frame, planes, List.of(divisors, divisors, divisors)).file(List.of());
  }

  private static byte[] scaled(byte[] file, int width, int height) {
    return JpegScaler.scaled(file, new AreaScaler.Size(width, height)).orElseThrow();
  }

  private static BufferedImage read(byte[] file) throws IOException {
    return ImageIO.read(new ByteArrayInputStream(file));
  }

  /** The mean difference of a channel, of 255. */
  private static double difference(BufferedImage a, BufferedImage b) {
    double sum = 0;
    for (int y = 0; y < a.getHeight(); y++) {
      for (int x = 0; x < a.getWidth(); x++) {
        for (int shift = 0; shift < 24; shift += 8) {
          sum += Math.abs(((a.getRGB(x, y) >> shift) & 0xFF) - ((b.getRGB(x, y) >> shift) & 0xFF));
        }
      }
    }
    return sum / (3.0 * a.getWidth() * a.getHeight());
  }
}
