package org.councilreport.template;

import java.util.List;
import org.councilreport.reader.Field;
import org.councilreport.reader.ReportReader;
import org.councilreport.reader.Shape;

/**
 * What a {@code template.yaml} says about its template.
 *
 * @param description what it is for
 * @param required the fields of the report that it cannot do without, as paths such as {@code
 *     member.portfolio}
 */
record Settings(String description, List<String> required) {
  private static final Field<String> DESCRIPTION =
      Field.required(
          "description", Shape.text(), "What the template is for.", "A cabinet member's briefing");
  private static final Field<List<String>> REQUIRED =
      Field.required(
          "required",
          Shape.listOf("field names", ReportReader.fieldPath()),
          "The fields that every report of this type has.",
          "[title, meeting.date]");

  /** What may stand in the file. */
  static final Shape<Settings> SHAPE =
      Shape.object(
          "the settings of a template",
          List.of(DESCRIPTION, REQUIRED),
          values -> new Settings(values.get(DESCRIPTION), values.get(REQUIRED)));

  Settings {
    required = List.copyOf(required);
  }
}
