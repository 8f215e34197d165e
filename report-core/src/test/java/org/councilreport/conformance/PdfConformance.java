package org.councilreport.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.councilreport.writer.PdfStandard;

/**
 * Judges whether a PDF file is what we promise: the standards it names and what those leave out.
 */
public final class PdfConformance {
  private PdfConformance() {}

  private static List<Check> checks(PdfStandard standard) {
    return List.of(
        new CatalogCheck(),
        new MetadataCheck(standard),
        new ActionCheck(standard),
        new AttachmentCheck(standard),
        new NamespaceCheck(standard),
        new FontCheck(),
        new ParentCheck(),
        new NestingCheck(),
        new HeadingCheck(),
        new ListCheck(),
        new TableCheck(),
        new FigureCheck(),
        new LinkCheck(),
        new MarkingCheck(),
        new ArtifactCheck(),
        new OwnershipCheck(),
        new ParentTreeCheck(),
        new ReadingOrderCheck(),
        new OutlineCheck(),
        new PageBoxCheck(),
        new StampBandCheck(),
        new OverlapCheck());
  }

  /** Everything wrong with a file of PDF/UA-1 and PDF/A-2a. */
  public static List<String> faults(byte[] pdf) {
    return faults(pdf, PdfStandard.A_2A);
  }

  /**
   * Everything wrong with a file; empty when nothing is. Safe to call from many threads.
   *
   * @return one line for each fault, veraPDF's first
   */
  public static List<String> faults(byte[] pdf, PdfStandard standard) {
    List<String> faults = new ArrayList<>(VeraPdf.faults(pdf, standard));
    faults.addAll(structuralFaults(pdf, standard));
    return List.copyOf(faults);
  }

  /** What our own checks find, without veraPDF. */
  static List<String> structuralFaults(byte[] pdf) {
    return structuralFaults(pdf, PdfStandard.A_2A);
  }

  private static List<String> structuralFaults(byte[] pdf, PdfStandard standard) {
    List<String> faults = new ArrayList<>();
    try (TaggedPdf file = TaggedPdf.open(pdf)) {
      for (Check check : checks(standard)) {
        check.run(file, faults::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }
}
