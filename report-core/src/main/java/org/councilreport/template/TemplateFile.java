package org.councilreport.template;

import org.councilreport.diagnostic.SourceText;

/**
 * A file of a template set, as it was when it was read; two are equal when they say the same.
 *
 * @param name the file as the operator knows it
 * @param text what it says
 * @param isPacked whether it comes with the product, whose templates were examined when it was made
 */
record TemplateFile(String name, String text, boolean isPacked) {

  /** Its lines, to show in diagnostics. */
  SourceText source() {
    return SourceText.of(name, text);
  }
}
