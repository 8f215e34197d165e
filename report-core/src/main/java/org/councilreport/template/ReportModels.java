package org.councilreport.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Markdown;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values of one report to a template, and nothing else: no methods, no classes. Each
 * value knows its path in the report.
 */
final class ReportModels implements ObjectWrapper {
  private final Positions positions;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, TemplateModel> texts = new HashMap<>();

  /** Models for one run of a template, over a report whose fields stand at these positions. */
  ReportModels(Positions positions) {
    this.positions = positions;
  }

  /** What is wrong with the CommonMark that the template has asked for. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof TemplateModel model ? model : wrap(value, "");
  }

  @Nullable TemplateModel wrap(@Nullable Object value, String path) throws TemplateModelException {
    if (value == null) {
      return null;
    } else if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null), path);
    } else if (value instanceof Markdown text) {
      return text(text, path);
    } else if (value instanceof String || value instanceof Enum<?>) {
      return new SimpleScalar(value.toString());
    } else if (value instanceof Locale language) {
      return new SimpleScalar(language.toLanguageTag());
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    } else if (value instanceof LocalDate date) {
      return new DateModel(date, path);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, path);
    } else if (value instanceof Record fields) {
      return new FieldsModel(fields, path, this);
    }
    throw new TemplateModelException("templates cannot see a " + value.getClass().getSimpleName());
  }

  private TemplateModel text(Markdown text, String path) throws TemplateModelException {
    // Once for each field, however often the template looks at it, so that faults count once.
    TemplateModel model = texts.get(path);
    if (model == null) {
      MarkdownMarkup markup = MarkdownMarkup.of(text, path, positions);
      faults.addAll(markup.faults());
      model = XMLOutputFormat.INSTANCE.fromMarkup(markup.markup());
      texts.put(path, model);
    }
    return model;
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> items;
    private final String path;

    private ListModel(List<?> items, String path) {
      this.items = items;
      this.path = path;
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      boolean exists = index >= 0 && index < items.size();
      return exists ? wrap(items.get(index), path + "[" + index + "]") : null;
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
