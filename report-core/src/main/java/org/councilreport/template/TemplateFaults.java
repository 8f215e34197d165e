package org.councilreport.template;

import freemarker.core.InvalidReferenceException;
import freemarker.core.ParseException;
import freemarker.core.StopException;
import freemarker.template.TemplateException;
import freemarker.template.TemplateNotFoundException;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.template.FreeMarkerWords.Plain;
import org.councilreport.template.TemplateCode.Kind;
import org.councilreport.template.TemplateCode.Piece;

/** Words the faults of a template, at their places in it, with the report it was used for. */
final class TemplateFaults {
  private static final String IMPORT =
      "macros of other files are imported: <#import \"/common/front.ftlx\" as front>";

  private static final Pattern CALL = Pattern.compile("<@([\\w.]+)");
  private static final Pattern UNCLOSED =
      Pattern.compile("Unexpected end of file reached\\. You have an unclosed (.*?)\\. Check");
  private static final Pattern ASSIGNMENT = Pattern.compile("<#(?:assign|global|local)\\b[^>]*=");

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
    String said = String.valueOf(e.getEditorMessage());
    Matcher unclosed = UNCLOSED.matcher(said);
    Optional<Piece> open =
        unclosed.lookingAt() ? open(place.template(), unclosed.group(1)) : Optional.empty();
    if (open.isPresent()) {
      String tag = open.get().text();
      return error(
              Code.TEMPLATE_SYNTAX,
              Place.of(place.template(), text(place.template()), open.get()),
              "<" + tag + "> is not closed")
          .help("write </" + tag + "> where it ends")
          .build();
    }
    return error(Code.TEMPLATE_SYNTAX, place, Interpreter.plain(said));
  }

  /** The last of the directives or macros that were begun and not ended. */
  private Optional<Piece> open(String template, String names) {
    String text = text(template);
    Deque<Piece> open = new ArrayDeque<>();
    for (Piece piece : TemplateCode.of(text)) {
      boolean named =
          piece.text().startsWith("@")
              ? names.contains("@")
              : List.of(names.split(" or ")).contains(piece.text());
      if (named && piece.kind() == Kind.CLOSE) {
        open.poll();
      } else if (named && piece.kind() == Kind.OPEN && !isAssignment(piece, text)) {
        open.push(piece);
      }
    }
    return Optional.ofNullable(open.peek());
  }

  /** Whether a directive gives a variable its value itself, so that it needs no end. */
  private static boolean isAssignment(Piece piece, String text) {
    return ASSIGNMENT.matcher(text).region(piece.offset(), text.length()).lookingAt();
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
    boolean missing =
        e instanceof InvalidReferenceException || cause(e, FieldException.class).isPresent();
    Plain reason =
        macro(place)
            .filter(name -> missing)
            .map(name -> new Plain("there is no macro \"" + name + "\"", Optional.of(IMPORT)))
            .orElseGet(() -> reason(e));
    return error(Code.TEMPLATE_VALUE, place, reason);
  }

  /** The name of the macro that is called at a place. */
  private Optional<String> macro(Place place) {
    String line = source(place.template()).map(file -> file.source().line(place.line())).orElse("");
    // FreeMarker says where the tag begins, or where the name does.
    Matcher call = CALL.matcher(line);
    return call.results()
        .filter(one -> one.start() + 1 == place.column() || one.start(1) + 1 == place.column())
        .map(one -> one.group(1))
        .findFirst();
  }

  private static Plain reason(TemplateException e) {
    Optional<FieldException> field = cause(e, FieldException.class);
    if (field.isPresent()) {
      return new Plain(field.get().getMessageWithoutStackTop(), Optional.of(field.get().help()));
    }
    if (e instanceof StopException) {
      return new Plain(
          "the template stops here: " + e.getMessageWithoutStackTop(), Optional.empty());
    }
    Optional<TemplateNotFoundException> missing = cause(e, TemplateNotFoundException.class);
    if (missing.isPresent()) {
      return new Plain(
          "there is no template file \"" + missing.get().getTemplateName() + "\"",
          Optional.of("write its path from the template folder on, as in /common/dates.ftlx"));
    }
    Optional<IOException> unusable = cause(e, IOException.class);
    if (unusable.isPresent()) {
      String said = String.valueOf(unusable.get().getMessage());
      return new Plain(FreeMarkerWords.firstSentence(said), Optional.empty());
    }
    Optional<String> expression = Optional.ofNullable(e.getBlamedExpressionString());
    if (e instanceof InvalidReferenceException && expression.isPresent()) {
      return new Plain(
          "\"" + expression.get() + "\" has no value here",
          Optional.of("write <#if " + expression.get() + "??>…</#if> around what needs it"));
    }
    return FreeMarkerWords.value(e.getMessageWithoutStackTop(), expression);
  }

  /** The exception of a kind that is, or lies behind, another. */
  static <E extends Throwable> Optional<E> cause(Throwable thrown, Class<E> kind) {
    return Stream.iterate(thrown, Objects::nonNull, Throwable::getCause)
        .filter(kind::isInstance)
        .map(kind::cast)
        .findFirst();
  }

  private Diagnostic error(Code code, Place place, Plain reason) {
    Diagnostic.Builder error = error(code, place, reason.message());
    reason.help().ifPresent(error::help);
    return error.build();
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

  private String text(String template) {
    return source(template).map(TemplateFile::text).orElse("");
  }
}
