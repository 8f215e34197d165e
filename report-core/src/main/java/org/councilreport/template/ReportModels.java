package org.councilreport.template;

import freemarker.core.XMLOutputFormat;
import freemarker.template.ObjectWrapper;
import freemarker.template.SimpleNumber;
import freemarker.template.SimpleScalar;
import freemarker.template.TemplateBooleanModel;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import freemarker.template.TemplateScalarModel;
import freemarker.template.TemplateSequenceModel;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Amount;
import org.councilreport.model.Classification.Exemption;
import org.councilreport.model.CommonMark;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Council.Nation;
import org.councilreport.model.Division;
import org.councilreport.model.Extra;
import org.councilreport.model.KpiTable;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.Presentation;
import org.councilreport.model.Term;
import org.jspecify.annotations.Nullable;

/**
 * Shows the values of one report to a template, and nothing else: no methods, no classes. Each
 * value knows its path in the report.
 */
final class ReportModels implements ObjectWrapper, NotPrinted.Template {
  private final Locale language;
  private final Presentation presentation;
  private final Optional<Nation> nation;
  private final Positions positions;
  private final List<Diagnostic> faults = new ArrayList<>();
  private final Map<String, TemplateModel> texts = new HashMap<>();

  /** What the template has looked at, beside the fields of these. */
  private final Set<String> seen = new HashSet<>();

  /** The last of the records that stand at a path; it knows those before it. */
  private final Map<String, FieldsModel> records = new HashMap<>();

  /** What was asked for last: the fields of one record follow one another. */
  private @Nullable String asked;

  private @Nullable FieldsModel there;

  /**
   * Models for one run of a template.
   *
   * @param language the report's language
   * @param presentation how it is to be presented
   * @param nation where its council is
   * @param positions where its fields stand
   */
  ReportModels(
      Locale language, Presentation presentation, Optional<Nation> nation, Positions positions) {
    this.language = language;
    this.presentation = presentation;
    this.nation = nation;
    this.positions = positions;
  }

  /** Checks the texts in CommonMark, by path, that the template has not asked for. */
  void check(Map<String, CommonMark> written) {
    written.forEach(
        (path, text) -> {
          if (!texts.containsKey(path)) {
            faults.addAll(MarkdownMarkup.of(text, path, positions).faults());
          }
        });
  }

  /** What is wrong with the CommonMark that was asked for or checked. */
  List<Diagnostic> faults() {
    return List.copyOf(faults);
  }

  /** The fields of a record, which stands at a path. */
  FieldsModel fields(Record fields, String path) {
    FieldsModel model = new FieldsModel(fields, path, this);
    FieldsModel before = records.put(path, model);
    if (before != null) {
      model.follow(before);
    }
    return model;
  }

  /**
   * Notes that the template looks at words in a language; a tag of two parts reads as two names.
   */
  private void looksAt(String path, Locale lang) {
    String tag = lang.toLanguageTag();
    for (int end = tag.indexOf('-'); end >= 0; end = tag.indexOf('-', end + 1)) {
      seen.add(path + "." + tag.substring(0, end));
    }
    seen.add(path + "." + tag);
  }

  @Override
  public boolean hasSeen(String prefix, String name) {
    if (!prefix.equals(asked)) {
      asked = prefix;
      there = records.get(prefix.substring(0, Math.max(0, prefix.length() - 1)));
    }
    return (there != null && there.hasShown(name)) || seen.contains(prefix + name);
  }

  @Override
  public @Nullable TemplateModel wrap(@Nullable Object value) throws TemplateModelException {
    return value instanceof TemplateModel model ? model : wrap(value, "");
  }

  @Nullable TemplateModel wrap(@Nullable Object value, String path) throws TemplateModelException {
    if (value instanceof Optional<?> optional) {
      return wrap(optional.orElse(null), path);
    } else if (value instanceof CommonMark text) {
      return text(text, path);
    } else if (value instanceof Label label) {
      return label(label, path);
    } else if (value instanceof Extra extra) {
      return extra(extra, path);
    } else if (value instanceof LocalDate date) {
      return new DateModel(date, path);
    } else if (value instanceof List<?> list) {
      return new ListModel(list, path);
    } else if (value instanceof Exemption exemption) {
      return fields(exemption.in(nation), path);
    }
    TemplateModel plain = plain(value);
    if (plain == null && value instanceof Record record) {
      return fields(record, path);
    } else if (plain == null && value != null) {
      throw new TemplateModelException(
          "templates cannot see a " + value.getClass().getSimpleName());
    }
    return plain;
  }

  /** A value that is the same wherever it stands; null for any other. */
  @Nullable TemplateModel plain(@Nullable Object value) {
    if (value instanceof Label label) {
      List<Label.Wording> wordings = label.wordings(language);
      boolean tagged = wordings.size() > 1 || wordings.get(0).lang().isPresent();
      return tagged ? null : new SimpleScalar(wordings.get(0).text());
    } else if (value instanceof Amount amount) {
      return new AmountModel(amount);
    } else if (value instanceof Term term) {
      return new SimpleScalar(term.word());
    } else if (value instanceof String || value instanceof Enum<?>) {
      return new SimpleScalar(value.toString());
    } else if (value instanceof Locale language) {
      return new SimpleScalar(language.toLanguageTag());
    } else if (value instanceof Number number) {
      return new SimpleNumber(number);
    } else if (value instanceof Boolean truth) {
      return truth ? TemplateBooleanModel.TRUE : TemplateBooleanModel.FALSE;
    }
    return null;
  }

  private TemplateModel text(CommonMark text, String path) throws TemplateModelException {
    // Once for each field, however often the template looks at it, so that faults count once.
    TemplateModel model = texts.get(path);
    if (model == null) {
      MarkdownMarkup markup = MarkdownMarkup.of(text, path, positions);
      markup.faults().forEach(faults::add);
      model = XMLOutputFormat.INSTANCE.fromMarkup(markup.markup());
      texts.put(path, model);
    }
    return model;
  }

  /** Words in one language as they are; in several, the report's own first, each tagged. */
  private TemplateModel label(Label label, String path) throws TemplateModelException {
    List<Label.Wording> wordings = label.wordings(language);
    wordings.forEach(wording -> wording.lang().ifPresent(lang -> looksAt(path, lang)));
    if (wordings.size() == 1) {
      return new SimpleScalar(wordings.get(0).text());
    }
    List<String> markup = new ArrayList<>();
    for (Label.Wording wording : wordings) {
      String text = MarkdownInlines.escape(wording.text());
      boolean own = wording.lang().map(language::equals).orElse(true);
      String tag = wording.lang().map(Locale::toLanguageTag).orElse("");
      markup.add(own ? text : "<span lang=\"" + tag + "\">" + text + "</span>");
    }
    return XMLOutputFormat.INSTANCE.fromMarkup(String.join(" / ", markup));
  }

  private @Nullable TemplateModel extra(Extra extra, String path) throws TemplateModelException {
    if (extra instanceof Extra.Fields values) {
      return new ExtraModel(values, path);
    }
    return extra instanceof Extra.Items list
        ? wrap(list.items(), path)
        : new SimpleScalar(((Extra.Text) extra).text());
  }

  /** An amount as it is written, with its {@code number} where it has one. */
  private record AmountModel(Amount amount) implements TemplateScalarModel, TemplateHashModel {
    @Override
    public String getAsString() {
      return amount.written();
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      if (!name.equals("number")) {
        throw new FieldException("\"" + name + "\" is not a field here", "known fields: number");
      }
      return amount.number().map(SimpleNumber::new).orElse(null);
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  /** A council's own values; a name that is not among them is a missing value, not a mistake. */
  private final class ExtraModel implements TemplateHashModel {
    private final Extra.Fields values;
    private final String path;

    private ExtraModel(Extra.Fields values, String path) {
      this.values = values;
      this.path = path;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      seen.add(path + "." + name);
      return wrap(values.fields().get(name), path + "." + name);
    }

    @Override
    public boolean isEmpty() {
      return values.fields().isEmpty();
    }
  }

  /**
   * A piece of content as it is written: under its {@code key}, with its {@code lang} if it is in
   * another language than the text around it. Any other key is missing.
   */
  private final class ContentModel implements TemplateHashModel {
    private final ContentItem item;
    private final String path;
    private @Nullable TemplateModel known;

    private ContentModel(ContentItem item, String path) {
      this.item = item;
      this.path = path;
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      if (name.equals("key")) {
        return new SimpleScalar(item.key());
      } else if (name.equals("path")) {
        return new SimpleScalar(path);
      } else if (name.equals("lang")) {
        return item instanceof Division division ? wrap(division.lang(), path) : null;
      }
      return name.equals(item.key()) ? value() : null;
    }

    private @Nullable TemplateModel value() throws TemplateModelException {
      if (known == null) {
        known = value(path + "." + item.key());
      }
      return known;
    }

    private @Nullable TemplateModel value(String at) throws TemplateModelException {
      // Text alone is written without its key.
      String place = positions.isWritten(at) ? at : path;
      if (item.value() instanceof Markdown text) {
        return text(text, place);
      }
      return item.value() instanceof Record fields
          ? fields(rated(fields), at)
          : wrap(item.value(), at);
    }

    /** Indicators with the statuses that their values give, where none are declared. */
    private Record rated(Record fields) {
      return fields instanceof KpiTable table
          ? presentation.statusScheme(table.scheme()).map(table::rated).orElse(table)
          : fields;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }

  private final class ListModel implements TemplateSequenceModel {
    private final List<?> items;
    private final String path;

    /** Those that were asked for before: templates go through a table for each of its columns. */
    private final @Nullable TemplateModel[] models;

    private ListModel(List<?> items, String path) {
      this.items = items;
      this.path = path;
      this.models = new TemplateModel[items.size()];
    }

    @Override
    public @Nullable TemplateModel get(int index) throws TemplateModelException {
      if (index < 0 || index >= items.size()) {
        return null;
      }
      if (models[index] == null) {
        models[index] = model(index);
      }
      return models[index];
    }

    private @Nullable TemplateModel model(int index) throws TemplateModelException {
      String at = positions.item(path, index);
      return items.get(index) instanceof ContentItem item
          ? new ContentModel(item, at)
          : wrap(items.get(index), at);
    }

    @Override
    public int size() {
      return items.size();
    }
  }
}
