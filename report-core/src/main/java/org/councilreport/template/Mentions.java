package org.councilreport.template;

import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateMethodModelEx;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Positions;
import org.jspecify.annotations.Nullable;

/**
 * The function by which a template finds out whether a report has a word at all, so that of a
 * council's glossary it prints what helps the reader of this report.
 */
final class Mentions {
  private static final Pattern GLOSSARY = Pattern.compile("(^|\\.)glossary\\b");

  /** What stands between words; an abbreviation such as {@code A&E} is several. */
  private static final Pattern GAP = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final Positions positions;
  private @Nullable Set<String> words;

  /**
   * The words of one report.
   *
   * @param positions the report's fields and what was written in them
   */
  Mentions(Positions positions) {
    this.positions = positions;
  }

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
    boolean found =
        GAP.splitAsStream(word.getAsString())
            .filter(part -> !part.isEmpty())
            .allMatch(part -> words().contains(part) || words().contains(part + "s"));
    return found ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
  }

  private Set<String> words() {
    if (words == null) {
      Set<String> all = new HashSet<>();
      positions
          .texts()
          .forEach(
              (path, text) -> {
                if (!GLOSSARY.matcher(path).find()) {
                  GAP.splitAsStream(text).forEach(all::add);
                }
              });
      words = all;
    }
    return words;
  }
}
