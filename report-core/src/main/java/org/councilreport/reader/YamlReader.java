package org.councilreport.reader;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.model.Extra;

/**
 * Reads YAML files of any shape: reports, and the theme and settings of a template. Immutable; one
 * reader serves many threads.
 */
public final class YamlReader {
  private final Optional<Code> code;

  /** A reader for authors' files, whose faults carry codes of their own. */
  public YamlReader() {
    code = Optional.empty();
  }

  /** A reader for an operator's files, whose faults all carry one code. */
  public YamlReader(Code code) {
    this.code = Optional.of(code);
  }

  /**
   * What came of a file before it is wrapped up for others.
   *
   * @param value the value, if it could be made
   * @param findings what was noticed
   */
  record Attempt<T>(Optional<T> value, Findings findings) {}

  /**
   * Reads a file.
   *
   * @param file the file
   * @param shape what it must look like
   * @throws IOException when it is missing, unreadable or not a regular file
   */
  public <T> Bound<T> read(Path file, Shape<T> shape) throws IOException {
    return read(bytes(file), file.toString(), shape);
  }

  /**
   * Reads what a file holds.
   *
   * @param yaml its bytes
   * @param name what diagnostics call it
   * @param shape what it must look like
   */
  public <T> Bound<T> read(byte[] yaml, String name, Shape<T> shape) {
    Attempt<T> attempt = attempt(yaml, name, shape, false);
    List<Diagnostic> diagnostics =
        attempt.findings().diagnostics().stream().map(this::coded).toList();
    boolean failed = diagnostics.stream().anyMatch(Diagnostic::isError);
    return new Bound<>(
        new Checked<>(failed ? Optional.empty() : attempt.value(), diagnostics),
        new Positions(attempt.findings().fields()));
  }

  /**
   * Reads what a file would hold with other values laid over its own, field by field.
   *
   * @param yaml its bytes, which make a valid file by themselves
   * @param name what diagnostics call it
   * @param shape what it must look like
   * @param values the other values
   */
  public <T> Checked<T> read(byte[] yaml, String name, Shape<T> shape, Extra.Fields values) {
    Findings findings = new Findings(SourceText.of(name, ""), false);
    Optional<T> value =
        node(yaml, name)
            .flatMap(file -> shape.read(YamlValue.root(Overlay.over(file, values), findings)));
    List<Diagnostic> diagnostics = findings.diagnostics().stream().map(this::coded).toList();
    return diagnostics.isEmpty() && value.isPresent()
        ? Checked.of(value.get(), List.of())
        : Checked.failed(diagnostics);
  }

  private Diagnostic coded(Diagnostic d) {
    return code.map(
            c ->
                new Diagnostic(
                    d.severity(),
                    c,
                    d.message(),
                    d.position(),
                    d.source(),
                    d.label(),
                    d.field(),
                    d.note(),
                    d.help()))
        .orElse(d);
  }

  /** A file's bytes, but hardly more than are allowed. */
  static byte[] bytes(Path file) throws IOException {
    // A pipe or a device could block or never end.
    if (!Files.readAttributes(file, BasicFileAttributes.class).isRegularFile()) {
      throw new FileSystemException(file.toString(), null, "not a regular file");
    }
    try (InputStream in = Files.newInputStream(file)) {
      return bytes(in);
    }
  }

  /** A stream's bytes, but hardly more than are allowed. */
  static byte[] bytes(InputStream in) throws IOException {
    return in.readNBytes(Limits.BYTES + 1);
  }

  static <T> Attempt<T> attempt(byte[] yaml, String name, Shape<T> shape, boolean lenient) {
    if (yaml.length > Limits.BYTES) {
      Findings findings = new Findings(SourceText.of(name, ""), lenient);
      Diagnostic.Builder fault =
          Diagnostic.error(Code.LIMIT, "this file is larger than 1 MiB")
              .help("divide the report into several");
      findings.add(fault.at(SourcePosition.at(name, 1, 1), findings.source()).build());
      return new Attempt<>(Optional.empty(), findings);
    }
    Utf8.Decoded decoded = Utf8.decode(yaml, name);
    Findings findings = new Findings(SourceText.of(name, decoded.text(), yaml), lenient);
    if (decoded.fault().isPresent()) {
      findings.add(decoded.fault().get());
      return new Attempt<>(Optional.empty(), findings);
    }
    Optional<YamlNode> root = YamlParser.parse(decoded.text(), findings);
    return new Attempt<>(root.flatMap(node -> bound(node, shape, findings)), findings);
  }

  /** What a file holds, whatever is wrong with its values; empty when it cannot be parsed. */
  static Optional<YamlNode> node(byte[] yaml, String name) {
    Utf8.Decoded decoded = Utf8.decode(yaml, name);
    Findings findings = new Findings(SourceText.of(name, decoded.text()), false);
    return decoded.fault().isPresent()
        ? Optional.empty()
        : YamlParser.parse(decoded.text(), findings);
  }

  private static <T> Optional<T> bound(YamlNode root, Shape<T> shape, Findings findings) {
    if (root instanceof YamlNode.Mapping) {
      return shape.read(YamlValue.root(root, findings));
    }
    findings.add(
        Diagnostic.error(
                Code.NOT_A_REPORT,
                root.isAbsent()
                    ? "this file is empty"
                    : shape.noun() + " belongs here, found " + root.found())
            .at(root.position(), findings.source())
            .help("begin the first line with the name of a field and a colon, such as \"title: …\"")
            .build());
    return Optional.empty();
  }
}
