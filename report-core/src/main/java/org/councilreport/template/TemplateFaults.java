package org.councilreport.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.SourcePosition;
import org.jspecify.annotations.Nullable;

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
    Place place =
        Place.at(e.getTemplateName(), e.getLineNumber(), e.getColumnNumber())
            .to(e.getEndLineNumber(), e.getEndColumnNumber());
    String reason = firstSentence(e.getEditorMessage());
    Diagnostic.Builder error =
        error(Code.TEMPLATE_SYNTAX, place, "the template cannot be read: " + reason);
    if (reason.startsWith("Encountered") || reason.startsWith("Unexpected")) {
      error.help("look for a bracket, quote or end tag that is missing before this place");
    }
    return error.build();
  }

  /** A template that failed while it ran. */
  Diagnostic value(TemplateException e) {
    Optional<ParseException> included =
        cause(e, ParseException.class)
            .filter(syntax -> source(syntax.getTemplateName()).isPresent());
    if (included.isPresent()) {
      return syntax(included.get());
    }
    Place place =
        Place.at(e.getTemplateSourceName(), e.getLineNumber(), e.getColumnNumber())
            .to(e.getEndLineNumber(), e.getEndColumnNumber());
    Reason reason = reason(e);
    Diagnostic.Builder error = error(Code.TEMPLATE_VALUE, place, reason.message());
    reason.help().ifPresent(error::help);
    return error.build();
  }

  private record Reason(String message, Optional<String> help) {}

  private static Reason reason(TemplateException e) {
    Optional<FieldException> field = cause(e, FieldException.class);
    if (field.isPresent()) {
      return new Reason(field.get().getMessageWithoutStackTop(), Optional.of(field.get().help()));
    }
    Optional<TemplateNotFoundException> missing = cause(e, TemplateNotFoundException.class);
    if (missing.isPresent()) {
      return new Reason(
          "there is no template file \"" + missing.get().getTemplateName() + "\"",
          Optional.of("write its path from the template folder on, as in /common/dates.ftlx"));
    }
    Optional<IOException> unusable = cause(e, IOException.class);
    if (unusable.isPresent()) {
      return new Reason(firstSentence(unusable.get().getMessage()), Optional.empty());
    }
    String expression = e.getBlamedExpressionString();
    if (e instanceof InvalidReferenceException && expression != null) {
      return new Reason(
          "\"" + expression + "\" has no value here",
          Optional.of("write <#if " + expression + "??>…</#if> around what needs it"));
    }
    // What failed within evaluated text says more than that it failed.
    return e.getCause() instanceof TemplateException inner
        ? reason(inner)
        : new Reason(firstSentence(e.getMessageWithoutStackTop()), Optional.empty());
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

  /** FreeMarker's messages go on with tips for programmers. */
  private static String firstSentence(@Nullable String message) {
    return String.valueOf(message)
        .lines()
        .findFirst()
        .orElse("")
        .replaceFirst(", but was expecting one of.*", "")
        .replaceFirst(" \\(wrapper: [^)]*\\)", "")
        .replaceFirst("(\\. .*|[.:])$", "")
        .strip();
  }
}
