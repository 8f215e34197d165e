package org.councilreport.advice;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.councilreport.advice.Passage.Kind;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.model.Advice;
import org.councilreport.model.CommonMark;
import org.councilreport.model.GlossaryEntry;
import org.councilreport.model.Report;

/**
 * The texts of a report, in the order they were written.
 *
 * @param passages the texts
 * @param dates the dates in its sentences
 * @param glossary the abbreviations that the report or its council explains
 * @param positions where they were written
 */
record Prose(
    List<Passage> passages, List<WrittenDate> dates, Set<String> glossary, Positions positions) {
  private static final Pattern HEADING =
      Pattern.compile("(title|.*\\.(service|heading)|appendices\\[\\d+\\]\\.title)(\\.[\\w-]+)?");
  private static final Pattern OTHER_LANGUAGE =
      Pattern.compile(".*\\.(?!en(-|$))[a-z]{2,3}(-[A-Za-z0-9]+)*");

  /** Copies the collections. */
  Prose {
    passages = List.copyOf(passages);
    dates = List.copyOf(dates);
    glossary = Set.copyOf(glossary);
  }

  static Prose of(Report report, Map<String, CommonMark> markdown, Positions positions) {
    Map<String, String> texts = positions.texts();
    Set<String> foreign =
        texts.entrySet().stream()
            .filter(text -> text.getKey().endsWith(".lang") && !isEnglish(text.getValue()))
            .map(text -> text.getKey().replaceFirst("\\.lang$", ""))
            .filter(path -> !path.startsWith("translations"))
            .collect(Collectors.toSet());
    List<Passage> passages =
        texts.entrySet().stream()
            .filter(
                text -> foreign.isEmpty() || foreign.stream().noneMatch(text.getKey()::startsWith))
            .map(
                text ->
                    Passage.of(
                        text.getKey(), text.getValue(), kind(text.getKey(), markdown.keySet())))
            .toList();
    List<Passage> english =
        isEnglish(report.language().toLanguageTag()) ? passages : List.<Passage>of();
    return new Prose(
        english,
        english.stream()
            .filter(passage -> passage.kind() == Kind.SENTENCES)
            .flatMap(WrittenDate::in)
            .toList(),
        report.back().glossary().stream().map(GlossaryEntry::abbr).collect(Collectors.toSet()),
        positions);
  }

  private static boolean isEnglish(String language) {
    return Locale.forLanguageTag(language).getLanguage().equals("en");
  }

  private static Kind kind(String path, Set<String> markdown) {
    if (markdown.contains(path)) {
      return Kind.SENTENCES;
    }
    // Most are values of tables, which these tell from headings in a fraction of the time.
    boolean maybe =
        path.startsWith("title")
            || path.startsWith("appendices")
            || path.contains(".service")
            || path.contains(".heading");
    boolean heading =
        maybe
            && HEADING.matcher(path).matches()
            && (path.endsWith("title") || !OTHER_LANGUAGE.matcher(path).matches());
    return heading ? Kind.HEADING : Kind.LABEL;
  }

  /** The texts in CommonMark. */
  Stream<Passage> sentences() {
    return passages.stream().filter(passage -> passage.kind() == Kind.SENTENCES);
  }

  /** The headings, those within texts in CommonMark among them. */
  Stream<Heading> headings() {
    return passages.stream().flatMap(Heading::in);
  }

  /** Begins a warning about some characters of a text. */
  Diagnostic.Builder warning(Advice kind, Passage passage, int offset, int length, String message) {
    return positions.warning(Code.valueOf(kind.name()), passage.path(), offset, length, message);
  }

  /**
   * A warning at each place where sentences hold what is sought, about what its form's first group
   * holds.
   *
   * @param message what is wrong with what the group holds
   */
  List<Diagnostic> remarks(
      Advice kind, Sought sought, Function<String, String> message, String help) {
    return sentences()
        .flatMap(
            passage ->
                sought
                    .in(passage)
                    .map(
                        match ->
                            warning(
                                    kind,
                                    passage,
                                    match.start(1),
                                    match.group(1).length(),
                                    message.apply(match.group(1)))
                                .help(help)
                                .build()))
        .toList();
  }

  /** The number of the line a text begins on, for remarks about another place. */
  Optional<Integer> line(Passage passage, int offset) {
    return warning(Advice.MIXED_DATES, passage, offset, 1, "")
        .build()
        .position()
        .map(position -> position.line());
  }
}
