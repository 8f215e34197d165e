package org.councilreport.reader;

import java.util.LinkedHashMap;
import java.util.Map;

/** What the field table says about the fields of a report, for pages that list some of them. */
public final class FieldDescriptions {
  private FieldDescriptions() {}

  /** The description of each field, in the order they are offered. */
  public static Map<String, String> ofReport() {
    Map<String, String> descriptions = new LinkedHashMap<>();
    FieldTableTest.objects()
        .filter(object -> object.noun().equals("a report"))
        .flatMap(object -> object.fields().stream())
        .forEach(field -> descriptions.put(field.name(), field.description()));
    return descriptions;
  }
}
