package org.councilreport.conformance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** Judges whether a PDF file is what we promise: PDF/UA-1, PDF/A-2a and what those leave out. */
public final class PdfConformance {
  private static final List<Check> CHECKS =
      List.of(
          new CatalogCheck(),
          new MetadataCheck(),
          new ActionCheck(),
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
          new OverlapCheck());

  private PdfConformance() {}

  /**
   * Everything wrong with a file; empty when nothing is. Safe to call from many threads.
   *
   * @return one line for each fault, veraPDF's first
   */
  public static List<String> faults(byte[] pdf) {
    List<String> faults = new ArrayList<>(VeraPdf.faults(pdf));
    faults.addAll(structuralFaults(pdf));
    return List.copyOf(faults);
  }

  /** What our own checks find, without veraPDF. */
  static List<String> structuralFaults(byte[] pdf) {
    List<String> faults = new ArrayList<>();
    try (TaggedPdf file = TaggedPdf.open(pdf)) {
      for (Check check : CHECKS) {
        check.run(file, faults::add);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return faults;
  }
}
