package org.councilreport;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.accessibility.AccessibilityChecker;
import org.councilreport.advice.StyleAdviser;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.document.Document;
import org.councilreport.font.FontLibrary;
import org.councilreport.model.Report;
import org.councilreport.picture.PictureReader;
import org.councilreport.reader.Reading;
import org.councilreport.reader.ReportSchema;
import org.councilreport.template.TemplateEngine;
import org.councilreport.validation.ReportValidator;
import org.councilreport.validation.RequiredField;
import org.councilreport.wordtemplate.WordTemplate;

/**
 * Makes the documents of reports, and judges both: the report by rules and advice, the document by
 * whether everybody can read it. All faults are told at once.
 *
 * @param validator knows the rules
 * @param templates shape the documents
 * @param fonts what text can be set in
 * @param branding the looks of the council
 * @param carriesSource whether documents carry the report's YAML
 */
record DocumentMaker(
    ReportValidator validator,
    TemplateEngine templates,
    FontLibrary fonts,
    Branding branding,
    boolean carriesSource) {
  private static final StyleAdviser ADVISER = new StyleAdviser();

  /**
   * Makes a document.
   *
   * @param reading the report as it was read
   * @param pictures reads those it names
   * @return the document, or every fault that keeps it from being made
   */
  Checked<Document> document(Reading reading, PictureReader pictures) {
    Positions positions = reading.positions();
    List<Diagnostic> noticed = new ArrayList<>(reading.report().diagnostics());
    noticed.addAll(fonts.faults());
    Checked<Optional<WordTemplate>> word = branding.wordTemplate(reading);
    noticed.addAll(judged(reading, word.optional().orElse(Optional.empty())));
    noticed.addAll(word.diagnostics());
    if (!reading.report().isValid()) {
      noticed.addAll(templates.faults(reading));
      return Checked.failed(noticed);
    }
    Report report = reading.report().value();
    boolean sound = noticed.stream().noneMatch(Diagnostic::isError);
    Checked<Document> made =
        templates
            .document(report, reading.markdown(), positions, pictures)
            .then(document -> Checked.of(sourced(document, reading), List.of()))
            .then(document -> branded(document, word))
            .then(document -> accessible(document, positions));
    if (!sound) {
      List<Diagnostic> told = List.copyOf(noticed);
      made.diagnostics().stream().filter(fault -> isNews(fault, told)).forEach(noticed::add);
      return Checked.failed(noticed);
    }
    noticed.addAll(ADVISER.advise(report, reading.markdown(), positions));
    return Checked.of(report, noticed).then(valid -> made);
  }

  /**
   * Whether a fault in the document of a faulty report is one more, and not what follows from those
   * that have been told: for want of a field that is missing, a template fails.
   */
  private static boolean isNews(Diagnostic fault, List<Diagnostic> told) {
    return fault.isError()
        && fault.code().cause() == Code.Cause.INPUT
        && told.stream().filter(Diagnostic::isError).noneMatch(known -> isSame(known, fault));
  }

  private static boolean isSame(Diagnostic known, Diagnostic fault) {
    String there = known.field().orElse("-");
    String here = fault.field().orElse("");
    return Positions.isWithin(there, here)
        || (known.code() == fault.code() && Positions.isWithin(here, there));
  }

  private Checked<Document> branded(Document document, Checked<Optional<WordTemplate>> template) {
    return Checked.of(
        branding.in(template.optional().orElse(Optional.empty()), document), List.of());
  }

  private Document sourced(Document document, Reading reading) {
    return carriesSource ? document.with(reading.source()) : document;
  }

  /** What is wrong with a report beside what was found while it was read. */
  private List<Diagnostic> judged(Reading reading, Optional<WordTemplate> word) {
    Positions positions = reading.positions();
    Optional<String> type = reading.draft().map(Report::type).or(() -> positions.text("type"));
    List<Diagnostic> known = reading.report().diagnostics();
    if (type.isEmpty() || known.stream().anyMatch(DocumentMaker::isAboutType)) {
      return validator.validate(reading.draft(), List.of(), positions, known);
    }
    Checked<List<String>> required = templates.requiredFields(type.get(), positions);
    List<Diagnostic> faults = new ArrayList<>(required.diagnostics());
    List<RequiredField> fields =
        RequiredField.of(required.optional().orElse(List.of()), ReportSchema::example);
    faults.addAll(validator.validate(reading.draft(), fields, positions, known));
    branding
        .fontFamily(type.get(), reading.draft().flatMap(Report::council), word)
        .ifPresent(
            family ->
                new AccessibilityChecker(fonts.coverage(family))
                    .checkTexts(positions).stream()
                        .filter(
                            fault -> known.stream().noneMatch(told -> isInSameText(told, fault)))
                        .forEach(faults::add));
    return faults;
  }

  /** A text with a character that no document may hold has been told of. */
  private static boolean isInSameText(Diagnostic told, Diagnostic fault) {
    return told.isError() && told.field().equals(fault.field());
  }

  private static boolean isAboutType(Diagnostic fault) {
    return fault.isError() && fault.field().equals(Optional.of("type"));
  }

  private Checked<Document> accessible(Document document, Positions positions) {
    AccessibilityChecker checker =
        new AccessibilityChecker(fonts.coverage(branding.theme(document).font().embedded()));
    Document seen = branding.wordTemplate(document).map(w -> w.dress(document)).orElse(document);
    return Checked.of(document, checker.check(seen, positions));
  }
}
