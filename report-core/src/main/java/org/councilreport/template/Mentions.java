package org.councilreport.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Positions;

/**
 * The function by which a template finds out whether a report has a word at all, so that of a
 * council's glossary it prints what helps the reader of this report.
 *
 * @param positions the report's fields and what was written in them
 */
record Mentions(Positions positions) {
  private static final Pattern GLOSSARY = Pattern.compile("(^|\\.)glossary\\b");

  /** The function by the name that templates call it. */
  Map<String, TemplateModel> functions() {
    TemplateMethodModelEx mentions = this::mentions;
    return Map.of("mentions", mentions);
  }

  /** {@code mentions("HRA")}: whether a text of the report, beside its glossary, has the word. */
  private TemplateBooleanModel mentions(List<?> arguments) throws TemplateModelException {
    if (arguments.size() != 1 || !(arguments.get(0) instanceof TemplateScalarModel word)) {
      throw new FieldException("mentions(…) takes a word", "write mentions(entry.abbr)");
    }
    Pattern whole =
        Pattern.compile(
            "(?<![\\p{L}\\p{N}])" + Pattern.quote(word.getAsString()) + "s?(?![\\p{L}\\p{N}])");
    boolean found =
        positions.texts().entrySet().stream()
            .filter(text -> !GLOSSARY.matcher(text.getKey()).find())
            .anyMatch(text -> whole.matcher(text.getValue()).find());
    return found ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }
}
