package org.councilreport.cli.files;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import javax.imageio.ImageIO;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.rendering.ImageType;
import org.apache.pdfbox.rendering.PDFRenderer;

/** Pictures of a PDF's pages, each made when it is first asked for. */
public final class PagePictures {
  /** Sharp enough to read on a common screen. */
  private static final float DOTS_PER_INCH = 110;

  private final byte[] pdf;
  private final Map<Integer, byte[]> pictures = new HashMap<>();
  private int count = -1;

  /** The pages of a PDF that this program wrote. */
  public PagePictures(byte[] pdf) {
    this.pdf = pdf;
  }

  /** How many pages a PDF has; empty for what is no PDF. */
  public static Optional<Integer> count(byte[] pdf) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      return Optional.of(document.getNumberOfPages());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  /** How many pages there are. */
  public synchronized int count() {
    if (count < 0) {
      count = count(pdf).orElseThrow();
    }
    return count;
  }

  /** A page as PNG, counted from 1; empty where there is no such page. */
  public synchronized Optional<byte[]> png(int page) {
    if (page < 1 || page > count()) {
      return Optional.empty();
    }
    return Optional.of(pictures.computeIfAbsent(page, this::draw));
  }

  private byte[] draw(int page) {
    try (PDDocument document = Loader.loadPDF(pdf)) {
      BufferedImage picture =
          new PDFRenderer(document).renderImageWithDPI(page - 1, DOTS_PER_INCH, ImageType.RGB);
      ByteArrayOutputStream png = new ByteArrayOutputStream();
      ImageIO.write(picture, "png", png);
      return png.toByteArray();
    } catch (IOException e) {
      throw new IllegalStateException("the PDF is our own", e);
    }
  }
}
