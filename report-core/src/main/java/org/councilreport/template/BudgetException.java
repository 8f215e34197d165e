package org.councilreport.template;

/** Ends a template that has used up its budget. Not a TemplateException, which templates catch. */
final class BudgetException extends RuntimeException {
  private static final long serialVersionUID = 1;

  BudgetException(String message) {
    super(message);
  }
}
