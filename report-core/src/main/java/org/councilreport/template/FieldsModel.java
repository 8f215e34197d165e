package org.councilreport.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.NamedFields;
import org.councilreport.reader.Spelling;
import org.jspecify.annotations.Nullable;

/**
 * A record as a template sees it: its components by name, and its {@code path} in the report. Any
 * other name is a mistake, not a missing value.
 */
final class FieldsModel implements TemplateHashModel {
  /** Stands for a field that the report does not have. */
  private static final TemplateModel MISSING = new SimpleScalar("");

  private final Record fields;
  private final String path;
  private final ReportModels models;

  private final NamedFields names;

  /** Another model at the same path. */
  private @Nullable FieldsModel before;

  /** What was asked for before; templates ask whether a field is there before they print it. */
  private final @Nullable TemplateModel[] known;

  FieldsModel(Record fields, String path, ReportModels models) {
    this.fields = fields;
    this.path = path;
    this.models = models;
    names = NamedFields.of(fields.getClass());
    known = new TemplateModel[names.count()];
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    int index = names.index(name);
    if (index < 0 || name.equals("path")) {
      return path(name);
    }
    TemplateModel model = known[index];
    if (model == null) {
      model = model(name, index);
      known[index] = model;
    }
    return model == MISSING ? null : model;
  }

  /** Notes a model at the same path, which may have shown what this one has not. */
  void follow(FieldsModel other) {
    before = other;
  }

  /** Whether the template has asked for a field, of this or of one it follows. */
  boolean hasShown(String name) {
    for (FieldsModel one = this; one != null; one = one.before) {
      int index = one.names.index(name);
      if (index >= 0 && one.known[index] != null) {
        return true;
      }
    }
    return false;
  }

  private TemplateModel path(String name) throws FieldException {
    if (!name.equals("path")) {
      throw unknown(name);
    }
    return new SimpleScalar(path);
  }

  private TemplateModel model(String name, int index) throws TemplateModelException {
    Object field = names.value(fields, index);
    Object value = field instanceof Optional<?> optional ? optional.orElse(null) : field;
    if (value == null) {
      return MISSING;
    }
    TemplateModel model = models.plain(value);
    if (model == null) { // few are not, and a path takes longer to put together than the rest
      model = models.wrap(value, path.isEmpty() ? name : path + "." + name);
    }
    return model == null ? MISSING : model;
  }

  @Override
  public boolean isEmpty() {
    return false;
  }

  private FieldException unknown(String name) {
    List<String> names =
        Stream.concat(NamedFields.names(fields.getClass()), Stream.of("path")).toList();
    String suggestion =
        Spelling.nearest(name, names).map(near -> "did you mean \"" + near + "\"? ").orElse("");
    return new FieldException(
        "\"" + name + "\" is not a field here",
        suggestion + "known fields: " + String.join(", ", names));
  }
}
