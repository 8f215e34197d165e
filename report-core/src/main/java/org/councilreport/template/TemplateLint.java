package org.councilreport.template;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.template.TemplateCode.Kind;
import org.councilreport.template.TemplateCode.Piece;

/**
 * Looks for what FreeMarker allows and no template of a council should need, in a template and in
 * those that it imports and includes. A file is looked at once for each thing that it says.
 */
final class TemplateLint {
  private static final String RUNS_TEXT = "it runs text as code: write the code itself, or a macro";
  private static final String HIDES_FIELDS =
      "it hides which fields are printed: write a field's name, as in ${title}";
  private static final String REACHES_OUT =
      "templates see the report and nothing else: write what it should print";
  private static final String UNESCAPED =
      "text is always printed as it is written: take it out, and write elements outside ${…}";

  /** How to do without what should not stand in a template. */
  private static final Map<String, String> CURES =
      Map.ofEntries(
          Map.entry(
              ".now",
              "the same report would give another file each day: print a date of the report"),
          Map.entry(".data_model", HIDES_FIELDS),
          Map.entry(".globals", HIDES_FIELDS),
          Map.entry(".vars", HIDES_FIELDS),
          Map.entry(
              ".get_optional_template",
              "write <#include \"/common/…\"> with the name of a file that is there"),
          Map.entry("?eval", RUNS_TEXT),
          Map.entry("?eval_json", RUNS_TEXT),
          Map.entry("?interpret", RUNS_TEXT),
          Map.entry("?new", REACHES_OUT),
          Map.entry("?api", REACHES_OUT),
          Map.entry("?no_esc", UNESCAPED),
          Map.entry("#noautoesc", UNESCAPED),
          Map.entry("#outputformat", UNESCAPED),
          Map.entry("#escape", UNESCAPED),
          Map.entry("?html", UNESCAPED),
          Map.entry("?xhtml", UNESCAPED),
          Map.entry("?xml", UNESCAPED),
          Map.entry("#ftl", "the settings are the same for all templates: take it out"),
          Map.entry(".version", "it is another with each version of the program: take it out"),
          Map.entry(
              "#attempt",
              "it hides what is wrong: ask whether a value is there, as in <#if summary??>"));

  /** FreeMarker takes names in both of its spellings, {@code data_model} and {@code dataModel}. */
  private static final Map<String, String> NAMES =
      CURES.keySet().stream().collect(Collectors.toMap(TemplateLint::bare, Function.identity()));

  /** What was found in a file when it said one thing. */
  private record Look(
      TemplateFile file, List<Diagnostic> faults, List<String> uses, List<String> quoted) {}

  private final TemplateFiles files;
  private final TemplateFaults faults;
  private final Map<String, Look> looks = new ConcurrentHashMap<>();

  TemplateLint(TemplateFiles files, TemplateFaults faults) {
    this.files = files;
    this.faults = faults;
  }

  /**
   * What is wrong with files.
   *
   * @param paths the FreeMarker files of a template
   * @throws IOException whose message says which file is unusable and why
   */
  List<Diagnostic> faults(Iterable<String> paths) throws IOException {
    List<Diagnostic> found = new ArrayList<>();
    for (String path : paths) {
      look(path).ifPresent(look -> found.addAll(look.faults()));
    }
    return found;
  }

  /**
   * A file and those that it imports and includes, by their paths. One that is missing is told when
   * the template runs.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  SortedMap<String, TemplateFile> files(String path) throws IOException {
    SortedMap<String, TemplateFile> found = new TreeMap<>();
    Deque<String> due = new ArrayDeque<>(List.of(path));
    while (!due.isEmpty()) {
      String next = due.pop();
      Optional<Look> look = found.containsKey(next) ? Optional.empty() : look(next);
      if (look.isPresent()) {
        found.put(next, look.get().file());
        due.addAll(look.get().uses());
      }
    }
    return found;
  }

  /**
   * What stands in quotes in the code of a file.
   *
   * @throws IOException whose message says which file is unusable and why
   */
  Stream<String> quoted(String path) throws IOException {
    return look(path).stream().flatMap(look -> look.quoted().stream());
  }

  private Optional<Look> look(String path) throws IOException {
    Optional<TemplateFile> file = files.find(path);
    if (file.isEmpty()) {
      return Optional.empty();
    }
    Look known = looks.get(path);
    if (known == null || !known.file().equals(file.get())) {
      known = look(path, file.get());
      looks.put(path, known);
    }
    return Optional.of(known);
  }

  private Look look(String path, TemplateFile file) {
    List<Piece> pieces = TemplateCode.of(file.text());
    List<Diagnostic> found = new ArrayList<>();
    List<String> uses = new ArrayList<>();
    List<String> quoted = new ArrayList<>();
    for (int i = 0; i < pieces.size(); i++) {
      Piece piece = pieces.get(i);
      String name = NAMES.get(bare(piece.text()));
      if (piece.kind() == Kind.QUOTED) {
        quoted.add(piece.text());
      } else if (piece.kind() == Kind.OPEN && isUse(piece)) {
        used(pieces.subList(i, Math.min(i + 2, pieces.size())), file.text())
            .ifPresentOrElse(
                other -> uses.add(resolve(path, other)),
                () -> found.add(unnamed(Place.of(path, file.text(), piece))));
      } else if (piece.kind() != Kind.CLOSE && name != null) {
        found.add(unwanted(Place.of(path, file.text(), piece), name));
      }
    }
    return new Look(file, List.copyOf(found), List.copyOf(uses), List.copyOf(quoted));
  }

  private static boolean isUse(Piece piece) {
    return piece.text().equals("#import") || piece.text().equals("#include");
  }

  /** The path that a directive uses, where it is written out and nothing else. */
  private static Optional<String> used(List<Piece> pieces, String text) {
    Piece directive = pieces.get(0);
    Piece path = pieces.get(pieces.size() - 1);
    boolean first =
        path.kind() == Kind.QUOTED && text.substring(directive.end(), path.offset()).isBlank();
    String after = text.substring(path.end()).stripLeading();
    return first && !path.text().matches(".*[$#*\\\\].*") && after.matches("(?s)[a-z/>].*")
        ? Optional.of(path.text())
        : Optional.empty();
  }

  private Diagnostic unwanted(Place place, String name) {
    String shown = name.startsWith("#") ? "<" + name + ">" : name;
    return faults
        .error(Code.TEMPLATE_EXPRESSION, place, shown + " should not stand in a template")
        .help(String.valueOf(CURES.get(name)))
        .build();
  }

  private Diagnostic unnamed(Place place) {
    return faults
        .error(Code.TEMPLATE_EXPRESSION, place, "the file that is used here has no fixed name")
        .help("write its path in quotes, from the template folder on, as in \"/common/dates.ftlx\"")
        .build();
  }

  private static String bare(String name) {
    return name.replaceAll("[_\\s]", "").toLowerCase(Locale.ROOT);
  }

  /** From the root where the path begins with a slash, else from beside the template. */
  private static String resolve(String from, String path) {
    Deque<String> names = new ArrayDeque<>();
    String beside = path.startsWith("/") ? "" : from.substring(0, from.lastIndexOf('/') + 1);
    for (String name : (beside + path).split("/", -1)) {
      if (name.equals("..")) {
        names.pollLast();
      } else if (!name.isEmpty() && !name.equals(".")) {
        names.add(name);
      }
    }
    return String.join("/", names);
  }
}
