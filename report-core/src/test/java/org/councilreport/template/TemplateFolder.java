package org.councilreport.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportReader;

/** An operator's folder of templates, made up for a test. */
record TemplateFolder(Path path) {

  /** A report of the type {@code test}; its one update begins on line 7. */
  static final String REPORT =
      """
      schemaVersion: 1
      type: test
      id: housing-2019-11
      title: Housing Update
      meeting: {body: Scrutiny Committee, date: 2019-11-12}
      updates:
        - service: Housing
          noUpdate: Nothing new.
      """;

  /** Adds a template of the type {@code test} whose other files are those of the standard one. */
  TemplateFolder template(String markup) {
    write("test/report.ftlx", markup);
    write("test/theme.yaml", packed("theme.yaml"));
    write("test/template.yaml", "description: A test\nrequired: [title]\n");
    return this;
  }

  void write(String file, String text) {
    try {
      Files.createDirectories(path.resolve(file).getParent());
      Files.writeString(path.resolve(file), text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  TemplateEngine engine() {
    return new TemplateEngine(Optional.of(path));
  }

  /** Makes the document of {@link #REPORT} with a template. */
  Checked<Document> document(String markup) {
    return document(template(markup).engine(), REPORT, Optional.of(pictures()));
  }

  /** A folder with one picture in it, {@code page.png}. */
  private Path pictures() {
    try {
      Path folder = Files.createDirectories(path.resolve("pictures"));
      Files.copy(
          Path.of("../samples/sefton/first-page.png"),
          folder.resolve("page.png"),
          StandardCopyOption.REPLACE_EXISTING);
      return folder;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What is wrong with a template, without the folder's name. */
  List<String> faults(String markup) {
    return faults(document(markup));
  }

  List<String> faults(Checked<?> checked) {
    return checked.diagnostics().stream()
        .map(fault -> fault.toString().replace(path + "/", ""))
        .toList();
  }

  static String packed(String file) {
    return resource("cabinet-member-update/" + file);
  }

  /** The product's words in English. */
  static String words() {
    return resource("common/words/en.yaml");
  }

  private static String resource(String path) {
    String name = "/org/councilreport/templates/" + path;
    try (InputStream in = TemplateFolder.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Reading read(String yaml) {
    try {
      InputStream in = new ByteArrayInputStream(yaml.getBytes(StandardCharsets.UTF_8));
      return new ReportReader().read(in, "report.yaml");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static Checked<Document> document(TemplateEngine engine, String yaml) {
    return document(engine, yaml, Optional.empty());
  }

  /** Makes the document of a report whose pictures stand in a folder. */
  static Checked<Document> document(TemplateEngine engine, String yaml, Optional<Path> pictures) {
    Reading reading = read(yaml);
    return reading
        .report()
        .then(
            report ->
                engine.document(
                    report, reading.markdown(), reading.positions(), new PictureReader(pictures)));
  }
}
