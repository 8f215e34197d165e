package org.councilreport.template;

import freemarker.core.ParseException;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.reader.Spelling;
import org.councilreport.style.Theme;

/**
 * Finds what is wrong with a template before a report is made with it: in its files, in its
 * expressions, and in what it does over a report in which every field is filled. What it does where
 * a field is absent is not tried. A template is examined once for each state of its files; those
 * that come with the product were examined when it was made.
 */
final class Examination {
  private static final Positions NOWHERE = new Positions(Map.of());

  /** What was found when the files said this. */
  private record Verdict(SortedMap<String, TemplateFile> files, List<Diagnostic> faults) {}

  private final TemplateParts parts;
  private final TemplateFiles files;
  private final TemplateFaults faults;
  private final TemplateLint lint;
  private final Map<String, Verdict> verdicts = new ConcurrentHashMap<>();

  Examination(TemplateParts parts) {
    this.parts = parts;
    files = parts.files();
    faults = new TemplateFaults(files, NOWHERE);
    lint = new TemplateLint(files, faults);
  }

  /**
   * What is wrong with a template, be it only that there is none.
   *
   * @param type names it
   * @param positions where the fields of the report were written that asks for it
   * @return every fault, of its own files and of those that it imports, in reading order
   */
  List<Diagnostic> of(String type, Positions positions) {
    try {
      return files.has(type) ? of(type) : List.of(unknown(type, positions));
    } catch (IOException e) {
      return List.of(new TemplateFaults(files, positions).unusable(e));
    }
  }

  private List<Diagnostic> of(String type) {
    if (files.arePacked()) {
      return List.of();
    }
    try {
      SortedMap<String, TemplateFile> now = sources(type);
      Verdict known = verdicts.get(type);
      if (known == null || !known.files().equals(now)) {
        boolean packed = now.values().stream().allMatch(TemplateFile::isPacked);
        known = new Verdict(now, packed ? List.of() : faults(type));
        verdicts.put(type, known);
      }
      return known.faults();
    } catch (IOException e) {
      return List.of(faults.unusable(e));
    }
  }

  private Diagnostic unknown(String type, Positions positions) throws IOException {
    SortedSet<String> types = files.types();
    String suggestion =
        Spelling.nearest(type, types).map(near -> "did you mean \"" + near + "\"? ").orElse("");
    return positions
        .error(Code.UNKNOWN_TEMPLATE, "type", "there is no template \"" + type + "\"")
        .help(suggestion + "the templates here are " + String.join(", ", types))
        .build();
  }

  /** What is wrong with the templates there are, and with folders that only look like templates. */
  List<Diagnostic> ofAll() {
    try {
      return Stream.concat(
              files.mistaken().stream().map(fault -> faults.unusable(new IOException(fault))),
              files.types().stream().flatMap(type -> of(type).stream()))
          .distinct()
          .sorted(Diagnostic.READING_ORDER)
          .toList();
    } catch (IOException e) {
      return List.of(faults.unusable(e));
    }
  }

  /**
   * The files that a template's documents depend on, by their paths.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  SortedMap<String, TemplateFile> sources(String type) throws IOException {
    SortedMap<String, TemplateFile> found = new TreeMap<>(lint.files(TemplateFiles.markup(type)));
    List<String> others = new ArrayList<>(List.of(type + "/theme.yaml", type + "/template.yaml"));
    others.addAll(files.words());
    for (String path : others) {
      Optional<TemplateFile> file = files.find(path);
      file.ifPresent(there -> found.put(path, there));
    }
    return found;
  }

  private List<Diagnostic> faults(String type) throws IOException {
    List<Diagnostic> all = new ArrayList<>(parts.settings().read(type).diagnostics());
    Checked<YamlFiles.Version<Theme>> theme = parts.themes().of(type);
    all.addAll(theme.diagnostics());
    all.addAll(new WordsLint(files, parts.words(), lint, faults).faults());
    List<Diagnostic> linted = lint.faults(lint.files(TemplateFiles.markup(type)).keySet());
    all.addAll(linted);
    trial(type, theme).stream()
        .filter(fault -> linted.stream().noneMatch(told -> isSameLine(told, fault)))
        .forEach(all::add);
    return all.stream().distinct().sorted(Diagnostic.READING_ORDER).toList();
  }

  private List<Diagnostic> trial(String type, Checked<YamlFiles.Version<Theme>> theme)
      throws IOException {
    try {
      Checked<Material> material = parts.material(Locale.UK, theme);
      return material.isValid()
          ? parts
              .interpreter()
              .run(TemplateFiles.markup(type), TrialReport.of(type), NOWHERE, faults)
              .check(material.value())
          : List.of(); // the words' faults are told
    } catch (ParseException e) {
      return List.of(faults.syntax(e));
    }
  }

  /** Whether a fault stands where another has been told, from which it mostly follows. */
  private static boolean isSameLine(Diagnostic told, Diagnostic fault) {
    return told.position().isPresent()
        && fault.position().isPresent()
        && told.position().get().line() == fault.position().get().line()
        && Objects.equals(told.position().get().file(), fault.position().get().file());
  }
}
