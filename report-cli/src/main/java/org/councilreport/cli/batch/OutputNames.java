package org.councilreport.cli.batch;

import java.nio.file.Path;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.cli.console.ExitStatus;
import org.councilreport.cli.console.Refusal;
import org.councilreport.model.DeviceName;
import org.councilreport.model.Meeting;
import org.councilreport.model.Period;
import org.councilreport.model.Report;

/** Names documents by a pattern such as {@code {period}/{id}}. */
public final class OutputNames {
  /** What each part of a path may be, so that every file system can hold it. */
  private static final Pattern SEGMENT = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private static final Pattern PLACE = Pattern.compile("\\{([^{}]*)}");
  private static final DateTimeFormatter MONTH =
      DateTimeFormatter.ofPattern("uuuu-MM", Locale.ROOT);

  private final String pattern;

  private OutputNames(String pattern) {
    this.pattern = pattern;
  }

  /** Reads a pattern. */
  public static OutputNames of(String pattern) throws Refusal {
    Matcher places = PLACE.matcher(pattern);
    while (places.find()) {
      if (!places.group(1).matches("id|type|period|meeting|file|folder")) {
        throw new Refusal(
            ExitStatus.USAGE,
            "--name-pattern has no place " + places.group(),
            "there are {id}, {type}, {period}, {meeting}, {file} and {folder}");
      }
    }
    String sample = PLACE.matcher(pattern).replaceAll("x");
    if (!isPath(sample)) {
      throw new Refusal(
          ExitStatus.USAGE,
          "--name-pattern " + pattern + " does not make names that every machine can hold",
          "use letters, digits, hyphens and dots, and slashes between folders: {period}/{id}");
    }
    return new OutputNames(pattern);
  }

  /**
   * The name of a report's documents, without extension, below the output folder.
   *
   * @param source the report's file
   * @param below its path below the folder that was named, for {@code {folder}}
   * @throws Refusal when the report does not have what the pattern asks for
   */
  String name(Report report, Path source, Path below) throws Refusal {
    Matcher places = PLACE.matcher(pattern);
    StringBuilder name = new StringBuilder();
    while (places.find()) {
      String value =
          value(places.group(1), report, below)
              .orElseThrow(() -> lacks(source, places.toMatchResult()));
      places.appendReplacement(name, Matcher.quoteReplacement(value));
    }
    String path = places.appendTail(name).toString().replaceFirst("^/+", "");
    if (!isPath(path)) {
      throw new Refusal(
          ExitStatus.INVALID_INPUT,
          source + " would be written to " + path + ", which not every machine can hold",
          "give it an id, or choose another --name-pattern");
    }
    return path;
  }

  private static Refusal lacks(Path source, MatchResult place) {
    return new Refusal(
        ExitStatus.INVALID_INPUT,
        source + " has no " + place.group(1) + ", by which --name-pattern names documents",
        "add it, or choose another --name-pattern");
  }

  private static Optional<String> value(String place, Report report, Path below) {
    return switch (place) {
      case "id" -> Optional.of(report.id());
      case "type" -> Optional.of(report.type());
      case "period" -> report.front().period().map(Period::to).map(MONTH::format);
      case "meeting" -> report.front().meeting().flatMap(Meeting::date).map(Object::toString);
      case "file" ->
          Optional.of(String.valueOf(below.getFileName()).replaceFirst("(?i)\\.ya?ml$", ""));
      case "folder" ->
          Optional.of(
              Optional.ofNullable(below.getParent())
                  .map(Object::toString)
                  .orElse("")
                  .replace('\\', '/'));
      default -> throw new IllegalArgumentException(place);
    };
  }

  private static boolean isPath(String path) {
    for (String segment : path.split("/", -1)) {
      if (!SEGMENT.matcher(segment).matches()
          || segment.endsWith(".")
          || DeviceName.matches(segment)) {
        return false;
      }
    }
    return true;
  }
}
