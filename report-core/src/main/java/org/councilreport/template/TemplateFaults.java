package org.councilreport.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.SourcePosition;

/** Words the faults of a template, at their places in it, with the report it was used for. */
final class TemplateFaults {
  private final TemplateFiles files;
  private final Optional<String> report;

  /** Faults found while making a report whose fields stand at these positions. */
  TemplateFaults(TemplateFiles files, Positions positions) {
    this.files = files;
    this.report = positions.file();
  }

  /** Begins an error at a place in a template. */
  Diagnostic.Builder error(Code code, Place place, String message) {
    Diagnostic.Builder error = error(code, message);
    source(place.template())
        .ifPresent(
            file ->
                error.at(
                    SourcePosition.onLine(
                        file.name(), place.line(), place.column(), place.length()),
                    file.source()));
    return error;
  }

  /** A file that is missing or cannot be used. */
  Diagnostic unusable(IOException e) {
    return error(Code.TEMPLATE_FILE, String.valueOf(e.getMessage())).build();
  }

  /** A template that used up its budget. */
  Diagnostic exhausted(String message, Optional<Place> place) {
    return place
        .map(at -> error(Code.TEMPLATE_LIMIT, at, message))
        .orElseGet(() -> error(Code.TEMPLATE_LIMIT, message))
        .help("look for a loop or a macro here that does not come to an end")
        .build();
  }

  /** A template that is not FreeMarker. */
  Diagnostic syntax(ParseException e) {
    String message =
        firstLine(e.getEditorMessage())
            .replaceFirst(", but was expecting.*", "")
            .replaceFirst(" ?Help \\(latest.*", "");
    int length =
        length(
            e.getLineNumber(), e.getColumnNumber(), e.getEndLineNumber(), e.getEndColumnNumber());
    Place place =
        new Place(
            String.valueOf(e.getTemplateName()),
            Math.max(1, e.getLineNumber()),
            Math.max(1, e.getColumnNumber()),
            length);
    return error(Code.TEMPLATE_SYNTAX, place, "this is not FreeMarker: " + message).build();
  }

  /** A template that failed while it ran. */
  Diagnostic value(TemplateException e) {
    Optional<ParseException> syntax = cause(e, ParseException.class);
    if (syntax.isPresent()) {
      return syntax(syntax.get());
    }
    Optional<FieldException> field = cause(e, FieldException.class);
    String message =
        field.map(Throwable::getMessage).orElseGet(() -> firstLine(e.getMessageWithoutStackTop()));
    Optional<String> help = field.map(FieldException::help);
    if (e instanceof InvalidReferenceException) {
      String expression = String.valueOf(e.getBlamedExpressionString());
      message = "\"" + expression + "\" has no value here";
      help = Optional.of("write <#if " + expression + "??>…</#if> around what needs it");
    }
    Diagnostic.Builder error = error(Code.TEMPLATE_VALUE, place(e), message);
    help.ifPresent(error::help);
    return error.build();
  }

  /** The exception of a kind that is, or lies behind, another. */
  static <E extends Throwable> Optional<E> cause(Throwable thrown, Class<E> kind) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private Diagnostic.Builder error(Code code, String message) {
    Diagnostic.Builder error = Diagnostic.error(code, message);
    report.ifPresent(file -> error.note("while making " + file));
    return error;
  }

  private Optional<TemplateFile> source(String template) {
    try {
      return files.find(template);
    } catch (IOException e) {
      // Gone since it was run: the fault is told without its place.
      return Optional.empty();
    }
  }

  private static Place place(TemplateException e) {
    int line = Optional.ofNullable(e.getLineNumber()).orElse(1);
    int column = Optional.ofNullable(e.getColumnNumber()).orElse(1);
    int endLine = Optional.ofNullable(e.getEndLineNumber()).orElse(line);
    int endColumn = Optional.ofNullable(e.getEndColumnNumber()).orElse(column);
    return new Place(
        String.valueOf(e.getTemplateSourceName()),
        line,
        column,
        length(line, column, endLine, endColumn));
  }

  private static int length(int line, int column, int endLine, int endColumn) {
    return line == endLine ? Math.max(1, endColumn - column + 1) : 1;
  }

  private static String firstLine(String message) {
    return message.lines().findFirst().orElse("").strip();
  }
}
