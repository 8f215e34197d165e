package org.councilreport.template;

import freemarker.template.TemplateModelException;

/** A template asks the data for something it does not have. */
final class FieldException extends TemplateModelException {
  private static final long serialVersionUID = 1;

  private final String help;

  FieldException(String message, String help) {
    super(message);
    this.help = help;
  }

  /** How to mend the template. */
  String help() {
    return help;
  }
}
