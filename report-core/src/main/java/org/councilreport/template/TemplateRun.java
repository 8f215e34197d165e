package org.councilreport.template;

import freemarker.core.Environment;
import freemarker.template.Template;
import freemarker.template.TemplateException;
import freemarker.template.TemplateHashModel;
import freemarker.template.TemplateModel;
import freemarker.template.TemplateModelException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.CommonMark;
import org.councilreport.model.Council;
import org.councilreport.model.Council.Nation;
import org.councilreport.model.Report;
import org.councilreport.picture.PictureReader;
import org.jspecify.annotations.Nullable;

/** One run of a template over one report. */
final class TemplateRun {
  private final Template template;
  private final Report report;
  private final Positions positions;
  private final TemplateFaults faults;
  private final ReportModels models;
  private final Output output;
  private final Trace trace;

  TemplateRun(Template template, Report report, Positions positions, TemplateFaults faults) {
    this.template = template;
    this.report = report;
    this.positions = positions;
    Optional<Nation> nation = report.council().flatMap(Council::nation);
    this.models = new ReportModels(report.language(), report.presentation(), nation, positions);
    this.output = new Output(positions.texts().size());
    this.trace = new Trace(template.getSourceName(), output);
    this.faults = faults;
  }

  /**
   * Runs the template and reads what it writes.
   *
   * @param texts the report's texts in CommonMark, by path; those that are not printed are checked
   *     all the same
   * @param pictures reads the pictures that the report names
   * @param material what it has to work with
   * @throws IOException when a template it includes cannot be read
   */
  Checked<Content> run(Map<String, CommonMark> texts, PictureReader pictures, Material material)
      throws IOException {
    Optional<Diagnostic> fault = process(material.words());
    models.check(texts);
    List<Diagnostic> all = new ArrayList<>(models.faults());
    if (fault.isPresent()) {
      all.add(fault.get());
      return Checked.failed(all);
    }
    MarkupFaults markup = new MarkupFaults(trace, faults, positions);
    Checked<Content> content =
        new MarkupReader(
                markup, pictures, new TemplateGlyphs(material.printable(), positions, markup))
            .read(output.markup());
    all.addAll(content.diagnostics());
    if (content.isValid()) {
      all.addAll(NotPrinted.warnings(report.type(), models, positions));
    }
    return content.isValid() ? Checked.of(content.value(), all) : Checked.failed(all);
  }

  /**
   * Runs the template and looks whether what it writes is markup, whatever stands in it.
   *
   * @param material what it has to work with
   * @return the faults of the template, not those of the report
   * @throws IOException when a template it includes cannot be read
   */
  List<Diagnostic> check(Material material) throws IOException {
    Optional<Diagnostic> fault = process(material.words());
    if (fault.isPresent()) {
      return List.of(fault.get());
    }
    MarkupFaults markup = new MarkupFaults(trace, faults, positions);
    TemplateGlyphs glyphs = new TemplateGlyphs(material.printable(), positions, markup);
    new MarkupReader(markup, new PictureReader(Optional.empty()), glyphs).root(output.markup());
    return markup.found();
  }

  private Optional<Diagnostic> process(Map<String, Words.Word> words) throws IOException {
    try {
      Environment environment =
          template.createProcessingEnvironment(new Root(words), output, models);
      environment.setTemplateProcessingTracer(trace);
      environment.process();
      return Optional.empty();
    } catch (TemplateException e) {
      // A budget that ran out inside a function arrives wrapped.
      return Optional.of(
          TemplateFaults.cause(e, BudgetException.class)
              .map(budget -> exhausted(String.valueOf(budget.getMessage())))
              .orElseGet(() -> faults.value(e)));
    } catch (BudgetException e) {
      return Optional.of(exhausted(String.valueOf(e.getMessage())));
    } catch (StackOverflowError | OutOfMemoryError e) {
      return Optional.of(exhausted("the template uses more memory than there is"));
    }
  }

  private Diagnostic exhausted(String message) {
    return faults.exhausted(message, trace.last());
  }

  /** What a template finds at the top: the report's fields and the functions. */
  private final class Root implements TemplateHashModel {
    private final Map<String, TemplateModel> functions =
        new HashMap<>(new DateWords(report.language()).functions());
    private final FieldsModel fields = models.fields(report, "");

    private Root(Map<String, Words.Word> words) {
      functions.putAll(AttributeWords.functions());
      functions.putAll(Columns.functions());
      functions.putAll(new WordModels(words, report.language()).functions());
      functions.putAll(new Mentions(positions).functions());
    }

    @Override
    public @Nullable TemplateModel get(String name) throws TemplateModelException {
      TemplateModel function = functions.get(name);
      return function == null ? fields.get(name) : function;
    }

    @Override
    public boolean isEmpty() {
      return false;
    }
  }
}
