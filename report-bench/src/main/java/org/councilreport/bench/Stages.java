package org.councilreport.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.councilreport.ReportGenerator;
import org.councilreport.document.Document;
import org.councilreport.layout.PagedDocument;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.docx.DocxWriter;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Each stage by itself, and all of them from the bytes of the YAML to those of both files. Several
 * threads share one generator, as they should.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Fork(5)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 1, time = 3)
public class Stages {
  /** S or L. */
  @Param({"S", "L"})
  public String size = "S";

  private final ReportGenerator generator = ReportGenerator.create();
  private final ReportReader reader = new ReportReader();
  private final CouncilReportMaker maker = new CouncilReportMaker(OutputFormat.PDF);
  private final DocumentWriter docx = new DocxWriter();
  private Prepared prepared = prepare(Workload.small());

  /** What the stages before have made. */
  @SuppressWarnings("ArrayRecordComponent") // never compared
  private record Prepared(byte[] yaml, Reading reading, Manuscript manuscript) {}

  /** Runs all stages once. */
  @Setup
  public void ready() {
    prepared = prepare(size.equals("S") ? Workload.small() : Workload.large());
  }

  private Prepared prepare(Workload workload) {
    byte[] yaml = ReportYaml.of(workload);
    Reading reading = read(yaml);
    Manuscript manuscript = maker.manuscript(maker.document(reading));
    manuscript.pages();
    return new Prepared(yaml, reading, manuscript);
  }

  private Reading read(byte[] yaml) {
    try {
      return reader.read(new ByteArrayInputStream(yaml), "workload");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** YAML to a report. */
  @Benchmark
  public Reading read() {
    return read(prepared.yaml());
  }

  /** A report to its document: FreeMarker, CommonMark and markup. */
  @Benchmark
  public Document template() {
    return maker.document(prepared.reading());
  }

  /** A document to its pages. */
  @Benchmark
  public PagedDocument layout() {
    return maker.manuscript(prepared.manuscript().document()).pages();
  }

  /** Pages to a PDF. */
  @Benchmark
  public byte[] writePdf() throws IOException {
    return maker.write(prepared.manuscript());
  }

  /** A document to a DOCX. */
  @Benchmark
  public byte[] writeDocx() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    docx.write(prepared.manuscript(), file);
    return file.toByteArray();
  }

  /** The bytes of the YAML to those of a PDF and a DOCX, with every check on the way. */
  @Benchmark
  public int yamlToBoth() throws IOException {
    Document document =
        generator.read(new ByteArrayInputStream(prepared.yaml()), "workload").value();
    ByteArrayOutputStream pdf = new ByteArrayOutputStream();
    ByteArrayOutputStream word = new ByteArrayOutputStream();
    generator.write(document, Map.of(OutputFormat.PDF, pdf, OutputFormat.DOCX, word));
    return pdf.size() + word.size();
  }
}
