package org.councilreport.template;

import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TimeZone;
import java.util.function.IntPredicate;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;
import org.councilreport.document.Metadata;
import org.councilreport.document.PageFurniture;
import org.councilreport.font.FontLibrary;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Council;
import org.councilreport.model.Extra;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;
import org.councilreport.model.Report;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Spelling;
import org.councilreport.reader.ThemeShape;
import org.councilreport.source.SourceFile;
import org.councilreport.style.Theme;

/**
 * Makes documents from reports by the template that a report's type names. Immutable but for what
 * it remembers of template files; one engine serves many threads, and notices when a file changes.
 */
public final class TemplateEngine {
  private final FontLibrary fonts;
  private final TemplateFiles files;
  private final Configuration configuration;
  private final YamlFiles<Theme> themes;
  private final YamlFiles<Settings> settings;
  private final Words words;

  /** An engine with fonts of its own. */
  public TemplateEngine(Optional<Path> folder) {
    this(folder, FontLibrary.standard());
  }

  /**
   * An engine with the templates that come with the product.
   *
   * @param folder a folder whose templates override them, file by file, or add to them
   * @param fonts the fonts that documents are printed with
   * @throws IllegalArgumentException when the folder is none, or is itself a template
   */
  public TemplateEngine(Optional<Path> folder, FontLibrary fonts) {
    this.fonts = fonts;
    if (folder.isPresent() && !Files.isDirectory(folder.get())) {
      throw new IllegalArgumentException(folder.get() + " is not a folder");
    }
    if (folder.isPresent() && Files.exists(folder.get().resolve("report.ftlx"))) {
      throw new IllegalArgumentException(
          folder.get() + " is one template; name the folder that holds it");
    }
    files = new TemplateFiles(folder);
    configuration = configuration(files);
    themes = new YamlFiles<>(files, "theme.yaml", ThemeShape.theme(fonts.families()), Code.THEME);
    settings = new YamlFiles<>(files, "template.yaml", Settings.SHAPE, Code.TEMPLATE_FILE);
    words = new Words(files);
  }

  /**
   * The fields that reports of a type cannot do without.
   *
   * @param type names the template
   * @param positions where the report's fields were written
   * @return paths such as {@code member.portfolio}, or why the template cannot be used
   */
  public Checked<List<String>> requiredFields(String type, Positions positions) {
    return checked(
        type,
        positions,
        () -> settings.read(type).then(read -> Checked.of(read.value().required(), List.of())));
  }

  /**
   * Makes a report's document.
   *
   * @param report the report
   * @param texts its texts in CommonMark, by the path of their field; what is wrong in those that
   *     the template does not print is told, too
   * @param positions where its fields were written
   * @param pictures reads the pictures that it names
   * @return the document, or every fault in the report's text and in the template
   */
  public Checked<Document> document(
      Report report, Map<String, CommonMark> texts, Positions positions, PictureReader pictures) {
    TemplateFaults faults = new TemplateFaults(files, positions);
    return checked(
        report.type(),
        positions,
        () -> {
          Checked<YamlFiles.Version<Theme>> theme = theme(report, positions);
          Checked<Material> material = material(report.language(), theme);
          Checked<Content> content =
              material.isValid()
                  ? parsed(
                      faults,
                      () -> run(report, positions, faults).run(texts, pictures, material.value()))
                  : Checked.failed(material.diagnostics());
          List<Diagnostic> all = new ArrayList<>(theme.diagnostics());
          all.addAll(content.diagnostics());
          if (theme.isValid() && content.isValid()) {
            PageFurniture furniture =
                PageMarking.on(content.value().furniture(), report, material.value().words());
            return Checked.of(
                document(report, theme.value().id(), content.value().with(furniture)), all);
          }
          // What a template that is to be mended does not print, it may print then.
          return Checked.failed(all.stream().filter(Diagnostic::isError).toList());
        });
  }

  /**
   * What is wrong with the templates there are, each as {@link #check(String)} finds it, and with
   * folders that look like templates and are none.
   *
   * @return every fault in reading order, once, although several templates may import its file
   */
  public List<Diagnostic> check() {
    TemplateFaults faults = new TemplateFaults(files, new Positions(Map.of()));
    try {
      return Stream.concat(
              files.mistaken().stream().map(fault -> faults.unusable(new IOException(fault))),
              files.types().stream().flatMap(type -> check(type).stream()))
          .distinct()
          .sorted(Diagnostic.READING_ORDER)
          .toList();
    } catch (IOException e) {
      return List.of(faults.unusable(e));
    }
  }

  /**
   * What is wrong with a template: its files, its expressions, and what shows when it is run over a
   * report in which every field is filled. What it does where a field is absent is not tried.
   *
   * @param type names the template
   * @return every fault, of the template's and of those that it imports
   */
  public List<Diagnostic> check(String type) {
    Positions nowhere = new Positions(Map.of());
    TemplateFaults faults = new TemplateFaults(files, nowhere);
    return checked(
            type,
            nowhere,
            () -> {
              List<Diagnostic> all = new ArrayList<>(settings.read(type).diagnostics());
              Checked<YamlFiles.Version<Theme>> theme = themes.read(type);
              all.addAll(theme.diagnostics());
              all.addAll(new TemplateExpressions(files, faults).check(path(type)));
              Checked<Material> material = material(Locale.UK, theme);
              all.addAll(
                  material.isValid()
                      ? trial(type, material.value(), faults)
                      : material.diagnostics());
              return Checked.of(type, all);
            })
        .diagnostics();
  }

  /**
   * The files that a template's documents depend on, as they are now, with those that it imports.
   * None where there is no such template, or where a file of it is unusable, which its documents
   * tell.
   *
   * @param type names the template
   */
  public List<SourceFile> sources(String type) {
    try {
      return new TemplateSources(files).of(type);
    } catch (IOException e) {
      return List.of();
    }
  }

  private List<Diagnostic> trial(String type, Material material, TemplateFaults faults)
      throws IOException {
    return parsed(
            faults,
            () ->
                Checked.of(
                    type,
                    run(TrialReport.of(type), new Positions(Map.of()), faults).check(material)))
        .diagnostics();
  }

  private static String path(String type) {
    return type + "/report.ftlx";
  }

  /**
   * What is wrong with texts in CommonMark, which {@link #document} says too. For reports with
   * other faults, which get no document: an author is told everything in one go.
   *
   * @param texts the texts, by the path of their field
   * @param positions where the fields were written
   */
  public List<Diagnostic> faults(Map<String, CommonMark> texts, Positions positions) {
    return texts.entrySet().stream()
        .flatMap(
            text -> MarkdownMarkup.of(text.getValue(), text.getKey(), positions).faults().stream())
        .toList();
  }

  /**
   * The font family of the documents of a type; empty where its theme cannot be used.
   *
   * @param type names the template
   * @param council the council, which may want another
   */
  public Optional<String> fontFamily(String type, Optional<Council> council) {
    try {
      return files.has(type)
          ? themes.read(type, overrides(council)).optional().map(theme -> family(theme.value()))
          : Optional.empty();
    } catch (IOException e) {
      // The document tells why.
      return Optional.empty();
    }
  }

  private static String family(Theme theme) {
    return theme.font().embedded();
  }

  private static Extra.Fields overrides(Optional<Council> council) {
    return council.map(Council::theme).orElse(Extra.Fields.NONE);
  }

  /** A report's theme: the template's, under what its council wants otherwise. */
  private Checked<YamlFiles.Version<Theme>> theme(Report report, Positions positions)
      throws IOException {
    Checked<YamlFiles.Version<Theme>> own = themes.read(report.type());
    return own.isValid()
        ? told(themes.read(report.type(), overrides(report.council())), positions)
        : own;
  }

  /**
   * What is only wrong when the council's values lie over the template's is the council's fault.
   */
  private static <T> Checked<T> told(Checked<T> laid, Positions positions) {
    return new Checked<>(
        laid.optional(),
        laid.diagnostics().stream()
            .map(
                fault ->
                    positions
                        .error(
                            Code.VALUE,
                            "council.theme" + fault.field().map(field -> "." + field).orElse(""),
                            "over the template's theme: " + fault.message())
                        .build())
            .toList());
  }

  /**
   * The looks of the documents of a type.
   *
   * @param name a theme's name, from the metadata of a document that this engine made
   * @throws IllegalArgumentException when the engine has made no document with that theme
   */
  public Theme theme(String name) {
    return version(name).value();
  }

  /**
   * The part of a theme that a council has stated itself, in the words of {@code theme.yaml}.
   *
   * @param name a theme's name, from the metadata of a document that this engine made
   * @throws IllegalArgumentException when the engine has made no document with that theme
   */
  public Extra.Fields stated(String name) {
    return version(name).over();
  }

  private YamlFiles.Version<Theme> version(String name) {
    return themes
        .version(name)
        .orElseThrow(() -> new IllegalArgumentException("no document has the theme " + name));
  }

  private interface Stage<T> {
    Checked<T> run() throws IOException;
  }

  /** Runs a stage over a template that exists; its files' faults become diagnostics. */
  private <T> Checked<T> checked(String type, Positions positions, Stage<T> stage) {
    try {
      return files.has(type) ? stage.run() : Checked.failed(List.of(unknown(type, positions)));
    } catch (IOException e) {
      return Checked.failed(List.of(new TemplateFaults(files, positions).unusable(e)));
    }
  }

  private Diagnostic unknown(String type, Positions positions) throws IOException {
    SortedSet<String> types = files.types();
    String suggestion =
        Spelling.nearest(type, types).map(near -> "did you mean \"" + near + "\"? ").orElse("");
    return positions
        .error(Code.UNKNOWN_TEMPLATE, "type", "there is no template \"" + type + "\"")
        .help(suggestion + "the templates here are " + String.join(", ", types))
        .build();
  }

  private TemplateRun run(Report report, Positions positions, TemplateFaults faults)
      throws IOException {
    Template template = configuration.getTemplate(path(report.type()));
    return new TemplateRun(template, report, positions, faults);
  }

  private Checked<Material> material(Locale language, Checked<YamlFiles.Version<Theme>> theme)
      throws IOException {
    IntPredicate printable =
        theme
            .optional()
            .map(read -> fonts.coverage(family(read.value())))
            .orElse(codePoint -> true);
    return words.in(language).then(known -> Checked.of(new Material(known, printable), List.of()));
  }

  /** Runs a stage that parses a template; one that is not FreeMarker becomes a diagnostic. */
  private static <T> Checked<T> parsed(TemplateFaults faults, Stage<T> stage) throws IOException {
    try {
      return stage.run();
    } catch (ParseException e) {
      return Checked.failed(List.of(faults.syntax(e)));
    }
  }

  private static Document document(Report report, String theme, Content content) {
    Optional<LocalDate> date =
        report
            .front()
            .meeting()
            .flatMap(Meeting::date)
            .or(() -> report.front().period().map(Period::to));
    return new Document(
        new Metadata(
            report.id(),
            theme,
            content.title(),
            report.language(),
            report.council().map(council -> council.name().text(report.language())),
            date),
        content.logo(),
        content.blocks(),
        content.notes(),
        content.furniture(),
        Optional.empty());
  }

  /** Templates may loop, compare and print; they reach no class, no file and no clock's zone. */
  private static Configuration configuration(TemplateFiles files) {
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setTemplateLoader(files);
    configuration.setTemplateUpdateDelayMilliseconds(0);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    // Forbids ?no_esc and output formats without escaping; the extension .ftlx would allow them.
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocale(Locale.UK);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    return configuration;
  }
}
