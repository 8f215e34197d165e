package org.councilreport.diagnostic;

import java.util.Comparator;
import java.util.Optional;

/**
 * One fault as its author should hear of it: what is wrong, where, why, and how to mend it.
 *
 * @param severity how serious it is
 * @param code which kind of fault it is
 * @param message one line, without a full stop at its end
 * @param position where it is, when it is at a place
 * @param source the file around the position, to show the line from
 * @param label a few words under the marked characters
 * @param field the field's path in the report, such as {@code updates[2].service}
 * @param note what else helps to understand it
 * @param help how to mend it
 */
public record Diagnostic(
    Severity severity,
    Code code,
    String message,
    Optional<SourcePosition> position,
    Optional<SourceText> source,
    Optional<String> label,
    Optional<String> field,
    Optional<String> note,
    Optional<String> help) {

  /** Reading order: by file, line, column; what has no place comes last. */
  public static final Comparator<Diagnostic> READING_ORDER =
      Comparator.comparing((Diagnostic d) -> d.position().isEmpty())
          .thenComparing(d -> d.position().map(SourcePosition::file).orElse(""))
          .thenComparing(d -> d.position().map(SourcePosition::line).orElse(0))
          .thenComparing(d -> d.position().map(SourcePosition::column).orElse(0));

  /** Begins an error. */
  public static Builder error(Code code, String message) {
    return new Builder(Severity.ERROR, code, message);
  }

  /** Begins a warning. */
  public static Builder warning(Code code, String message) {
    return new Builder(Severity.WARNING, code, message);
  }

  /** Whether it keeps the report from being made. */
  public boolean isError() {
    return severity == Severity.ERROR;
  }

  /** The same, but as a warning. */
  public Diagnostic asWarning() {
    return new Diagnostic(
        Severity.WARNING, code, message, position, source, label, field, note, help);
  }

  /** The short form that editors parse: {@code file:line:column: error: message}. */
  @Override
  public String toString() {
    String place = position.map(p -> p + ": ").orElse("");
    return place + (isError() ? "error" : "warning") + "[" + code + "]: " + message;
  }

  /** Collects what a diagnostic says beside its message. */
  public static final class Builder {
    private final Severity severity;
    private final Code code;
    private final String message;
    private Optional<SourcePosition> position = Optional.empty();
    private Optional<SourceText> source = Optional.empty();
    private Optional<String> label = Optional.empty();
    private Optional<String> field = Optional.empty();
    private Optional<String> note = Optional.empty();
    private Optional<String> help = Optional.empty();

    private Builder(Severity severity, Code code, String message) {
      this.severity = severity;
      this.code = code;
      this.message = message;
    }

    /** The place, in a text that can be shown. */
    public Builder at(SourcePosition place, SourceText text) {
      position = Optional.of(place);
      source = Optional.of(text);
      return this;
    }

    /** A few words under the marked characters. */
    public Builder label(String words) {
      label = Optional.of(words);
      return this;
    }

    /** The field's path in the report. */
    public Builder field(String path) {
      field = path.isEmpty() ? Optional.empty() : Optional.of(path);
      return this;
    }

    /** What else helps to understand it. */
    public Builder note(String words) {
      note = Optional.of(words);
      return this;
    }

    /** How to mend it. */
    public Builder help(String words) {
      help = Optional.of(words);
      return this;
    }

    /** The finished diagnostic. */
    public Diagnostic build() {
      return new Diagnostic(severity, code, message, position, source, label, field, note, help);
    }
  }
}
