package org.councilreport.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.validation.profiles.Profiles;

/** Holds the ledger {@code PDF_UA.md} to the tests and rules that there are. */
class PdfUaLedgerTest {
  private static final Path LEDGER =
      Path.of("src/main/java/org/councilreport/writer/pdf/PDF_UA.md");
  private static final Path TESTS = Path.of("src/test/java");
  private static final Set<String> WHO = Set.of("enforced", "not produced", "author", "open");
  private static final Pattern EVIDENCE = Pattern.compile("`([^`]+)`");
  private static final Pattern RULE = Pattern.compile("ua[12] \\S+");
  private static final Pattern CONDITION = Pattern.compile("\\d\\d-\\d{3}");

  /** How many conditions each checkpoint of the protocol has, from checkpoint 1 on. */
  private static final int[] CONDITIONS = {
    7, 4, 3, 1, 3, 4, 2, 2, 8, 1, 7, 1, 8, 7, 5, 3, 3, 2, 4, 3, 1, 1, 1, 1, 1, 2, 1, 18, 1, 2, 30
  };

  /** A line of one of the ledger's tables. */
  private record Entry(String name, String asked, String who, String shown) {
    List<String> evidence() {
      return EVIDENCE.matcher(shown).results().map(found -> found.group(1)).toList();
    }
  }

  @Test
  void everyLineSaysWhoSeesToIt() throws IOException {
    assertThat(entries()).allMatch(entry -> WHO.contains(entry.who()) && !entry.shown().isBlank());
    assertThat(entries().stream().filter(entry -> entry.who().equals("enforced")))
        .allMatch(entry -> !entry.evidence().isEmpty());
  }

  @Test
  void everyConditionOfTheMatterhornProtocolIsThere() throws IOException {
    List<String> conditions =
        IntStream.rangeClosed(1, CONDITIONS.length)
            .boxed()
            .flatMap(
                checkpoint ->
                    IntStream.rangeClosed(1, CONDITIONS[checkpoint - 1])
                        .mapToObj(number -> two(checkpoint) + "-0" + two(number)))
            .toList();
    assertThat(names().filter(name -> CONDITION.matcher(name).matches()))
        .containsExactlyElementsOf(conditions);
  }

  private static String two(int number) {
    return (number < 10 ? "0" : "") + number;
  }

  @Test
  void everyClauseThatVeraPdfKnowsIsThere() throws IOException {
    Set<String> clauses =
        names().flatMap(name -> Arrays.stream(name.split(", "))).collect(Collectors.toSet());
    assertThat(rules())
        .filteredOn(rule -> !rule.contains("Table")) // ISO 32005 has a line of its own
        .allMatch(rule -> isListed(rule.substring(4, rule.lastIndexOf('-')), clauses));
  }

  /** A clause has a line, or the clause above it has. */
  private static boolean isListed(String clause, Set<String> clauses) {
    return clauses.contains(clause)
        || (clause.contains(".")
            && isListed(clause.substring(0, clause.lastIndexOf('.')), clauses));
  }

  @Test
  void everyTestAndRuleThatIsNamedExists() throws IOException {
    Set<String> known = rules();
    try (Stream<Path> files = Files.walk(TESTS)) {
      for (Path file : files.filter(path -> path.toString().endsWith(".java")).toList()) {
        String type = file.getFileName().toString().replace(".java", "");
        known.add(type);
        Matcher method =
            Pattern.compile("\n  (?:public )?void (\\w+)\\(").matcher(Files.readString(file));
        while (method.find()) {
          known.add(type + "#" + method.group(1));
        }
      }
    }
    List<String> named =
        entries().stream()
            .flatMap(entry -> entry.evidence().stream())
            .filter(name -> RULE.matcher(name).matches() || Character.isUpperCase(name.charAt(0)))
            .toList();
    assertThat(named).hasSizeGreaterThan(100);
    assertThat(named).filteredOn(name -> !known.contains(name)).isEmpty();
  }

  private static Set<String> rules() {
    VeraGreenfieldFoundryProvider.initialise();
    Set<String> rules = new TreeSet<>();
    for (PDFAFlavour profile : List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFUA_2)) {
      Profiles.getVeraProfileDirectory().getValidationProfileByFlavour(profile).getRules().stream()
          .map(rule -> rule.getRuleId().getClause() + "-" + rule.getRuleId().getTestNumber())
          .forEach(rule -> rules.add(profile.getId() + " " + rule));
    }
    return rules;
  }

  private static Stream<String> names() throws IOException {
    return entries().stream().map(Entry::name);
  }

  private static List<Entry> entries() throws IOException {
    List<Entry> entries = new ArrayList<>();
    for (String line : Files.readAllLines(LEDGER)) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      if (cells.size() == 6 && !cells.get(3).equals("who") && !cells.get(3).startsWith("--")) {
        entries.add(new Entry(cells.get(1), cells.get(2), cells.get(3), cells.get(4)));
      }
    }
    return entries;
  }
}
