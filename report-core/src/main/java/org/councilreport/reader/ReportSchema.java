package org.councilreport.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.model.Report;

/** The JSON Schema of reports and council files, made from the field table, for editors. */
public final class ReportSchema {
  private ReportSchema() {}

  /** The schema of a report: draft-07, which the YAML language servers of editors read. */
  public static String json() {
    Shape<Report> report =
        ReportFields.report(new ReportFields.Defaults("report", Locale.UK, Optional.empty()));
    return schema("A council briefing report", report);
  }

  /** The schema of a {@code council.yaml}. */
  public static String councilJson() {
    return schema(
        "A council, and what it settles once for all its reports", CouncilFields.FILE_SHAPE);
  }

  /**
   * An example of what may stand in a report's field, in YAML.
   *
   * @param path the field, such as {@code member.portfolio}
   * @return the example; empty where no field has this path
   */
  public static Optional<String> example(String path) {
    return ReportFields.example(path);
  }

  private static String schema(String title, Shape<?> shape) {
    Definitions definitions = new Definitions();
    Map<String, Object> schema =
        Json.object("$schema", "http://json-schema.org/draft-07/schema#", "title", title);
    schema.putAll(shape.schema(definitions));
    if (!definitions.schemas().isEmpty()) {
      schema.put("definitions", definitions.schemas());
    }
    return Json.text(schema) + "\n";
  }
}
