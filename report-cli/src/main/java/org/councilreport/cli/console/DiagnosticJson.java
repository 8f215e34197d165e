package org.councilreport.cli.console;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;

/** A diagnostic as a JSON object in one line, for programs. */
public final class DiagnosticJson {
  private static final JsonFactory FACTORY = new JsonFactory();

  private DiagnosticJson() {}

  /** The object, without a line's end. */
  public static String of(Diagnostic diagnostic) {
    StringWriter line = new StringWriter();
    try (JsonGenerator json = FACTORY.createGenerator(line)) {
      json.writeStartObject();
      json.writeStringField("level", diagnostic.isError() ? "error" : "warning");
      json.writeStringField("code", diagnostic.code().toString());
      json.writeStringField("message", diagnostic.message());
      json.writeArrayFieldStart("spans");
      if (diagnostic.position().isPresent() && diagnostic.source().isPresent()) {
        span(diagnostic.position().get(), diagnostic.source().get(), diagnostic.label(), json);
      }
      json.writeEndArray();
      optional("field", diagnostic.field(), json);
      optional("note", diagnostic.note(), json);
      optional("help", diagnostic.help(), json);
      json.writeStringField("rendered", rendered(diagnostic));
      json.writeEndObject();
    } catch (IOException e) {
      throw new IllegalStateException("memory does not fail", e);
    }
    return line.toString();
  }

  private static void span(
      SourcePosition place, SourceText source, Optional<String> label, JsonGenerator json)
      throws IOException {
    json.writeStartObject();
    json.writeStringField("file", place.file());
    json.writeNumberField("byteStart", source.offset(place.line(), place.column()));
    json.writeNumberField("byteEnd", source.offset(place.endLine(), place.endColumn()));
    json.writeNumberField("lineStart", place.line());
    json.writeNumberField("lineEnd", place.endLine());
    json.writeNumberField("columnStart", place.column());
    json.writeNumberField("columnEnd", place.endColumn());
    optional("label", label, json);
    json.writeEndObject();
  }

  private static void optional(String name, Optional<String> value, JsonGenerator json)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    } else {
      json.writeNullField(name);
    }
  }

  /** A diagnostic as messages tell it to people, without colours. */
  public static String rendered(Diagnostic diagnostic) {
    StringWriter words = new StringWriter();
    PrintWriter out = new PrintWriter(words);
    new DiagnosticPrinter(out, new Colours(false)).print(List.of(diagnostic));
    out.flush();
    return words.toString();
  }
}
