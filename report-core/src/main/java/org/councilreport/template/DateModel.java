package org.councilreport.template;

import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.time.LocalDate;

/**
 * A date, which the template has to put into words.
 *
 * @param date the date
 * @param path its path in the report
 */
record DateModel(LocalDate date, String path) implements TemplateScalarModel {

  @Override
  public String getAsString() throws TemplateModelException {
    throw new FieldException(
        "\"" + path + "\" is a date, and nothing says how to print it",
        "write ${date(" + path + ")}");
  }
}
