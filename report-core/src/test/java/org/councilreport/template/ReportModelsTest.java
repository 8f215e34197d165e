package org.councilreport.template;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.ListNumbering;
import org.councilreport.model.Presentation;
import org.junit.jupiter.api.Test;

/** Templates see the values of records, by name, and nothing else of Java. */
class ReportModelsTest {

  public record Inner(String name, Optional<String> note) {}

  public record Outer(
      int count, boolean open, ListNumbering kind, Locale language, List<Inner> items, Path file) {}

  private static final Outer VALUE =
      new Outer(
          1234567,
          true,
          ListNumbering.DECIMAL,
          Locale.UK,
          List.of(new Inner("a", Optional.empty()), new Inner("b", Optional.of("n"))),
          Path.of("x"));

  private static String print(String template) throws IOException, TemplateException {
    ReportModels models =
        new ReportModels(
            Locale.UK,
            new Presentation(Optional.empty(), Optional.empty(), List.of()),
            Optional.empty(),
            new Positions(Map.of()));
    Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
    configuration.setLogTemplateExceptions(false);
    StringWriter out = new StringWriter();
    TemplateHashModel root = new FieldsModel(VALUE, "", models);
    new Template("t", template, configuration)
        .createProcessingEnvironment(root, out, models)
        .process();
    return out.toString();
  }

  @Test
  void valuesPrintWithoutALocalesHabits() throws IOException, TemplateException {
    assertThat(print("${count} ${open} ${kind} ${language}"))
        .isEqualTo("1234567 true DECIMAL en-GB");
  }

  @Test
  void absentOptionalIsMissing() throws IOException, TemplateException {
    assertThat(print("<#list items as i>${i.name}${i.note!'-'}<#if i.note??>!</#if></#list>"))
        .isEqualTo("a-bn!");
  }

  @Test
  void everyRecordKnowsItsPath() throws IOException, TemplateException {
    assertThat(print("<#list items as i>${i.path} </#list>")).isEqualTo("items[0] items[1] ");
  }

  @Test
  void otherClassesAreNotShown() {
    assertThatThrownBy(() -> print("${file}"))
        .isInstanceOf(TemplateException.class)
        .hasMessageContaining("templates cannot see");
  }
}
