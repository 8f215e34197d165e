package org.councilreport;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;
import org.councilreport.source.SourceFile;
import org.councilreport.template.TemplateEngine;
import org.councilreport.validation.ReportValidator;
import org.councilreport.writer.Companion;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;
import org.councilreport.writer.OutputFormat;
import org.councilreport.writer.PdfStandard;
import org.councilreport.writer.docx.DocxWriter;
import org.councilreport.writer.html.HtmlWriter;
import org.councilreport.writer.pdf.PdfWriter;

/**
 * Makes documents from reports and files from documents. Immutable: one generator serves many
 * threads, and should, because it keeps parsed fonts and compiled templates.
 */
public final class ReportGenerator {
  private final ReportReader reader;
  private final FontLibrary fonts;
  private final LayoutEngine layout;
  private final TemplateEngine templates;
  private final HtmlWriter webPages;
  private final Branding branding;
  private final Map<OutputFormat, DocumentWriter> writers = new EnumMap<>(OutputFormat.class);
  private final DocumentMaker documents;

  private ReportGenerator(Builder builder) {
    reader = new ReportReader(builder.lenient);
    fonts = builder.fonts;
    layout = new LayoutEngine(fonts::program);
    templates = new TemplateEngine(builder.templateFolder, fonts);
    branding = new Branding(templates, fonts);
    documents =
        new DocumentMaker(
            new ReportValidator(builder.includesExempt),
            templates,
            fonts,
            branding,
            builder.standard.carriesSource());
    webPages = new HtmlWriter(fonts);
    writers.put(OutputFormat.PDF, new PdfWriter(fonts, builder.standard));
    writers.put(OutputFormat.DOCX, new DocxWriter());
    writers.put(OutputFormat.HTML, webPages);
  }

  /** A generator with the templates that come with it. */
  public static ReportGenerator create() {
    return builder().build();
  }

  /** Begins a generator with settings of its own. */
  public static Builder builder() {
    return new Builder();
  }

  /**
   * Reads a report and makes its document. The council's {@code council.yaml} is looked for in the
   * report's folder and its parents; the pictures it names stand in its folder.
   *
   * @param file the report's YAML file
   * @return the document, or every fault that keeps it from being made
   * @throws IOException when the file, or the council's, is missing, unreadable or not a regular
   *     file
   */
  public Checked<Document> read(Path file) throws IOException {
    return prepare(file).document();
  }

  /**
   * Does what {@link #read(Path)} does, and says which files the document was made from.
   *
   * @param file the report's YAML file
   * @throws IOException when the file, or the council's, is missing, unreadable or not a regular
   *     file
   */
  public Prepared prepare(Path file) throws IOException {
    Path folder = file.toAbsolutePath().getParent();
    Reading reading = reader.read(file);
    PictureReader pictures = pictures(Optional.ofNullable(folder), reading);
    List<SourceFile> sources = new ArrayList<>(reading.sources());
    // Before the template runs: one that changes meanwhile counts as changed next time.
    reading.draft().ifPresent(report -> sources.addAll(templates.sources(report.type())));
    Checked<Document> document = documents.document(reading, pictures);
    document.optional().flatMap(made -> branding.source(reading, made)).ifPresent(sources::add);
    sources.addAll(pictures.sources());
    sources.addAll(fonts.sources());
    return new Prepared(document, sources);
  }

  /** A logo stands beside the file that names it, the council's or the report's own. */
  private static PictureReader pictures(Optional<Path> folder, Reading reading) {
    return reading
        .councilFolder()
        .filter(council -> !reading.positions().isOwn("council.logo"))
        .map(council -> new PictureReader(folder, council))
        .orElseGet(() -> new PictureReader(folder));
  }

  /**
   * The files that the documents of a template depend on, as they are now; none where there is no
   * such template.
   *
   * @param type names the template, as a report's type does
   */
  public List<SourceFile> templateSources(String type) {
    return templates.sources(type);
  }

  /** The files of the folder of fonts, as they were when the generator was made. */
  public List<SourceFile> fontSources() {
    return fonts.sources();
  }

  /** Why files of the folder of fonts cannot be used; each is a fault of every report. */
  public List<Diagnostic> fontFaults() {
    return fonts.faults();
  }

  /**
   * Reads a report from a stream and makes its document, without a council file and pictures. The
   * stream is read to its end and not closed.
   *
   * @param yaml the report's YAML
   * @param name what diagnostics call it
   * @return the document, or every fault that keeps it from being made
   * @throws IOException when the stream fails
   */
  public Checked<Document> read(InputStream yaml, String name) throws IOException {
    return documents.document(reader.read(yaml, name), new PictureReader(Optional.empty()));
  }

  /**
   * Checks the templates, without a report: their files, their expressions, and what shows when
   * each is run over a report in which every field is filled.
   *
   * @return every fault, at its line in the template
   */
  public List<Diagnostic> checkTemplates() {
    return templates.check();
  }

  /**
   * Writes a document. The same document gives the same bytes, in any locale, time zone and thread.
   * The stream is not closed.
   *
   * @param document a document that this generator made
   * @param format the kind of file
   * @param out where its bytes go
   * @throws IOException when the stream fails
   */
  public void write(Document document, OutputFormat format, OutputStream out) throws IOException {
    write(document, Map.of(format, out));
  }

  /**
   * Writes a document in several formats, for which its pages are laid out only once. Each file is
   * the same as by itself.
   *
   * @param document a document that this generator made
   * @param outs where the bytes of each format go
   * @throws IOException when a stream fails
   */
  public void write(Document document, Map<OutputFormat, ? extends OutputStream> outs)
      throws IOException {
    Manuscript manuscript = manuscript(document);
    for (Map.Entry<OutputFormat, ? extends OutputStream> out : outs.entrySet()) {
      Objects.requireNonNull(writers.get(out.getKey())).write(manuscript, out.getValue());
    }
  }

  /**
   * Writes a document in several formats whose files are to be published in one folder, under one
   * name: the HTML, which is written last, links to the others.
   *
   * @param document a document that this generator made
   * @param name what the files are called, without extension: letters, digits, dots, hyphens and
   *     low lines of ASCII
   * @param outs where the bytes of each format go; the streams are not closed
   * @throws IOException when a stream fails
   */
  public void write(Document document, String name, Map<OutputFormat, ? extends OutputStream> outs)
      throws IOException {
    Manuscript manuscript = manuscript(document);
    List<Companion> beside = new ArrayList<>();
    for (Map.Entry<OutputFormat, ? extends OutputStream> out : new TreeMap<>(outs).entrySet()) {
      OutputFormat format = out.getKey();
      CountedOutput counted = new CountedOutput(out.getValue());
      DocumentWriter writer = Objects.requireNonNull(writers.get(format));
      (format == OutputFormat.HTML ? webPages.beside(beside) : writer).write(manuscript, counted);
      beside.add(new Companion(format, name + "." + format.extension(), counted.count()));
    }
  }

  private Manuscript manuscript(Document document) {
    return new Manuscript(
        document, branding.theme(document), branding.wordTemplate(document), layout);
  }

  /**
   * A document, and what it was made from.
   *
   * @param document the document, or every fault that keeps it from being made
   * @param sources every file that was read for it; that none of them has changed means that the
   *     same generator would make the same document
   */
  public record Prepared(Checked<Document> document, List<SourceFile> sources) {

    /** Copies the files. */
    public Prepared {
      sources = List.copyOf(sources);
    }
  }

  /** Collects a generator's settings. */
  public static final class Builder {
    private Optional<Path> templateFolder = Optional.empty();
    private FontLibrary fonts = FontLibrary.standard();
    private boolean lenient;
    private boolean includesExempt;
    private PdfStandard standard = PdfStandard.A_2A;

    private Builder() {}

    /**
     * A folder whose templates override those that come with the generator, or add to them; a
     * template is a folder in it.
     */
    public Builder templateFolder(Path folder) {
      templateFolder = Optional.of(folder);
      return this;
    }

    /**
     * Whether a field that nobody knows is a warning, for reports written for a newer version; it
     * stays an error where a required field was meant.
     */
    public Builder lenient(boolean lets) {
      lenient = lets;
      return this;
    }

    /**
     * A folder of TrueType and OpenType fonts, which themes can name by their families; what they
     * lack, and what the fonts that come with the generator lack, is taken from the others. A file
     * that documents cannot carry is a fault of every report.
     *
     * @throws IOException when the folder or a file in it cannot be read
     */
    public Builder fontFolder(Path folder) throws IOException {
      fonts = FontLibrary.with(folder);
      return this;
    }

    /**
     * The standards that PDFs keep. Some have the report's whole source attached, with all its
     * comments and fields.
     */
    public Builder pdfStandard(PdfStandard kept) {
      standard = kept;
      return this;
    }

    /**
     * Whether documents may be made that hold what is exempt from publication: without this, a
     * report that classifies itself or a part as {@code partII} gets no document; with it, every
     * page of the document says that it is not for publication.
     */
    public Builder includeExempt(boolean includes) {
      includesExempt = includes;
      return this;
    }

    /** The finished generator. */
    public ReportGenerator build() {
      return new ReportGenerator(this);
    }
  }
}
