package org.councilreport.template;

import freemarker.template.SimpleScalar;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
  private final Record fields;
  private final String path;
  private final ReportModels models;

  /** What was asked for before; templates ask whether a field is there before they print it. */
  private final Map<String, Optional<TemplateModel>> known = new HashMap<>();

  FieldsModel(Record fields, String path, ReportModels models) {
    this.fields = fields;
    this.path = path;
    this.models = models;
  }

  @Override
  public @Nullable TemplateModel get(String name) throws TemplateModelException {
    if (name.equals("path")) {
      return new SimpleScalar(path);
    }
    Optional<TemplateModel> model = known.get(name);
    if (model == null) {
      model = Optional.ofNullable(model(name));
      known.put(name, model);
    }
    return model.orElse(null);
  }

  private @Nullable TemplateModel model(String name) throws TemplateModelException {
    Object value = NamedFields.value(fields, name).orElseThrow(() -> unknown(name));
    String field = path.isEmpty() ? name : path + "." + name;
    models.looksAt(field);
    return models.wrap(value, field);
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
