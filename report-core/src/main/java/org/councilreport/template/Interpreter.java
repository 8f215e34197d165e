package org.councilreport.template;

import freemarker.cache.TemplateLoader;
import freemarker.core.ParseException;
import freemarker.core.TemplateClassResolver;
import freemarker.core.XMLOutputFormat;
import freemarker.template.Configuration;
import freemarker.template.Template;
import freemarker.template.TemplateExceptionHandler;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.TimeZone;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Report;

/**
 * FreeMarker as templates get it: they may loop, compare and print, and reach no class, no file and
 * no clock's zone.
 */
final class Interpreter {
  /** Only asked what FreeMarker knows. */
  private static final Configuration BARE = new Configuration(Configuration.VERSION_2_3_35);

  private final Configuration configuration = new Configuration(Configuration.VERSION_2_3_35);

  /** An interpreter of the templates that a loader finds. */
  Interpreter(TemplateLoader templates) {
    configuration.setTemplateLoader(templates);
    configuration.setTemplateUpdateDelayMilliseconds(0);
    configuration.setLocalizedLookup(false);
    configuration.setDefaultEncoding(StandardCharsets.UTF_8.name());
    configuration.setOutputFormat(XMLOutputFormat.INSTANCE);
    // Forbids ?no_esc and output formats without escaping; the extension .ftlx would allow them.
    configuration.setRecognizeStandardFileExtensions(false);
    configuration.setAutoEscapingPolicy(Configuration.FORCE_AUTO_ESCAPING_POLICY);
    configuration.setNewBuiltinClassResolver(TemplateClassResolver.ALLOWS_NOTHING_RESOLVER);
    configuration.setAPIBuiltinEnabled(false);
    configuration.setTemplateExceptionHandler(TemplateExceptionHandler.RETHROW_HANDLER);
    configuration.setLogTemplateExceptions(false);
    configuration.setAttemptExceptionReporter((exception, environment) -> {});
    configuration.setWrapUncheckedExceptions(true);
    configuration.setLocale(Locale.UK);
    configuration.setTimeZone(TimeZone.getTimeZone("UTC"));
    configuration.setNumberFormat("computer");
    configuration.setBooleanFormat("c");
  }

  /**
   * A run of a template, which is parsed again only when it has changed.
   *
   * @param path the template's
   * @param report what it is run over
   * @param positions where the report's fields were written
   * @param faults words what is wrong with the template
   * @throws IOException when the template cannot be read or, as a {@code ParseException}, is not
   *     FreeMarker
   */
  TemplateRun run(String path, Report report, Positions positions, TemplateFaults faults)
      throws IOException {
    try {
      Template template = configuration.getTemplate(path);
      return new TemplateRun(template, report, positions, faults);
    } catch (IllegalArgumentException e) {
      // A header <#ftl …> that asks for what the settings forbid.
      Template header = Template.getPlainTextTemplate(path, "", configuration);
      throw new ParseException(String.valueOf(e.getMessage()), header, 1, 1, 1, 1);
    }
  }

  /** What FreeMarker says of a template's grammar, in plain words. */
  static FreeMarkerWords.Plain plain(String said) {
    return FreeMarkerWords.syntax(
        said,
        BARE.getSupportedBuiltInDirectiveNames(Configuration.LEGACY_NAMING_CONVENTION),
        BARE.getSupportedBuiltInNames(Configuration.LEGACY_NAMING_CONVENTION));
  }
}
