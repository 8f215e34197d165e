package org.councilreport.template;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.reader.Spelling;

/**
 * Says in plain words what FreeMarker says to programmers. What it has no words for, it passes on
 * without FreeMarker's tips.
 */
final class FreeMarkerWords {
  /**
   * A fault in plain words.
   *
   * @param message what is wrong
   * @param help how to mend it
   */
  record Plain(String message, Optional<String> help) {
    private static Plain of(String message, String help) {
      return new Plain(message, Optional.of(help));
    }
  }

  /**
   * What is said in place of a message of FreeMarker's.
   *
   * @param theirs the whole message, up to its first line's end
   * @param message what is wrong, with the groups of theirs as {@code $1}
   * @param help how to mend it, with these groups
   */
  private record Rule(Pattern theirs, String message, String help) {
    private static Rule of(String theirs, String message, String help) {
      return new Rule(Pattern.compile(theirs + "\\z"), message, help);
    }

    private Optional<Plain> plain(String said) {
      Matcher matcher = theirs.matcher(said);
      return matcher.matches()
          ? Optional.of(Plain.of(matcher.replaceFirst(message), matcher.replaceFirst(help)))
          : Optional.empty();
    }
  }

  private static final String BEFORE =
      "look for a bracket, quote or end tag that is missing before this place";

  /** The first that matches is the one. */
  private static final List<Rule> RULES =
      List.of(
          Rule.of(
              "Encountered \"(.+?)\", but at this place only this can be closed: \"([#@][^\"]*)\".*",
              "$1 stands where <$2> is still open",
              "close <$2> before it, or take one of the two out"),
          Rule.of(
              "Encountered \"(.+?)\", but at this place only this can be closed: \"(.)\".*",
              "the bracket $2 is still open at \"$1\"",
              "close it"),
          Rule.of(
              "Encountered \"(</[#@].*?>)\".*",
              "$1 ends nothing",
              "take it out, or write what it ends before it"),
          Rule.of(
              "Encountered \"(<#(?:else|elseif|case|default|recover)\\b[^\"]*)\".*",
              "$1 stands outside of what it belongs to",
              "write it between the beginning and the end of its <#if>, <#list> or <#switch>"),
          Rule.of("Encountered \"(.*?)\", but was.*", "\"$1\" cannot stand here", BEFORE),
          Rule.of(
              "Lexical error: encountered (?:<EOF>|\"\\\\n\".*) after.*",
              "a quote is not closed before the end",
              "look for a \" or ' that stands alone"),
          Rule.of("Lexical error: encountered \"(.*?)\".*", "\"$1\" cannot stand here", BEFORE),
          Rule.of(
              "Unknown special variable name: \"(.*)\".*",
              "there is no variable .$1",
              "the names of fields have no dot before them"),
          Rule.of(
              "You can't use [$#]\\{\\.\\.\\.} .*",
              "\\${…} stands within code",
              "write the name alone: \\${title}, <#if title??>"),
          Rule.of(
              "Cannot use a <#nested> instruction outside a macro.*",
              "<#nested> stands outside of a macro",
              "write it between <#macro …> and </#macro>"),
          Rule.of(
              "<?#(\\w+)>? must be (?:nested )?inside .*",
              "<#$1> stands outside of what it belongs to",
              "write it between <#list …> and </#list>"),
          Rule.of("Unclosed \"<#--\".*", "a comment is not closed", "write --> where it ends"),
          Rule.of(
              "Unknown setting name: \"(.*?)\".*",
              "there is no setting \"$1\"",
              "take it out: themes and council.yaml say how reports look"),
          Rule.of(
              "Naming convention mismatch.*problematic token, \"(\\w+)\".*",
              "\"$1\" is not spelt as the other names in the template are",
              "write all with underscores, as in ?upper_case, or all with capitals"),
          Rule.of(
              "Can't compare values of these types.*",
              "these two cannot be compared",
              "compare two texts or two numbers; ?number makes a number of a text"),
          Rule.of(
              "When calling (macro|function) \"(.*?)\", required parameter \"(.*?)\".*",
              "the $1 \"$2\" is used without a value for \"$3\"",
              "give it one where it is used, or none is needed here: $3=\"\""),
          Rule.of(
              "(?:Macro|Function) \"(.*?)\" has no parameter with name \"(.*?)\".*",
              "\"$1\" takes no value named \"$2\"",
              "take it out, or name it in <#macro $1 …>"),
          Rule.of(
              "(?:Macro|Function) \"(.*?)\" only accepts .* but got (\\d+).*",
              "\"$1\" takes fewer values than $2",
              "take out what it does not know"),
          Rule.of(
              "Can't convert this string to number: (\".*\").*",
              "$1 is not a number",
              "ask for a number, as in \\${row.actual.number}"),
          Rule.of(
              "\"\\?join\" failed at index.*",
              "?join puts texts together, and one of these is none",
              "write <#list …>…<#sep>, </#sep></#list>"),
          Rule.of(
              "Arithmetic operation failed: / by zero.*",
              "a number is divided by zero",
              "ask before whether it is zero: <#if count != 0>"),
          Rule.of(
              "Malformed regular expression: (.*?)(?: near index.*)?",
              "this is not a regular expression: $1",
              "put a backslash before signs that stand for themselves"));

  private static final Pattern DIRECTIVE = Pattern.compile("Unknown directive: #(\\w*).*");
  private static final Pattern BUILT_IN = Pattern.compile("Unknown built-in: \"(\\w*)\".*");
  private static final Pattern TYPE =
      Pattern.compile(
          "(?:For .*?: )?Expected (?:an? |a\\(n\\) )?(.*?) ?,"
              + " but (?:this|the expression) has evaluated to an? ([a-z_]+).*");

  private static final Map<String, String> KINDS =
      Map.of(
          "string", "a text",
          "number", "a number",
          "boolean", "yes or no",
          "sequence", "a list",
          "hash", "a group of fields",
          "extended_hash", "a group of fields",
          "method", "a function",
          "macro", "a macro",
          "user", "a macro",
          "markup_output", "a text with markup");

  private FreeMarkerWords() {}

  /**
   * What is wrong with a template's grammar.
   *
   * @param said FreeMarker's message
   * @param directives the names of its directives
   * @param builtIns the names of its built-ins
   */
  static Plain syntax(String said, Collection<String> directives, Collection<String> builtIns) {
    String line = firstLine(said);
    Matcher directive = DIRECTIVE.matcher(line);
    if (directive.matches()) {
      String name = directive.group(1);
      return Plain.of(
          "there is no directive <#" + name + ">",
          Spelling.nearest(name, directives)
              .map(near -> "did you mean <#" + near + ">?")
              .orElse("there are <#if>, <#list>, <#macro>, <#assign> and others of FreeMarker's"));
    }
    Matcher builtIn = BUILT_IN.matcher(line);
    if (builtIn.matches()) {
      String name = builtIn.group(1);
      return Plain.of(
          "there is no built-in ?" + name,
          Spelling.nearest(name, builtIns)
              .map(near -> "did you mean ?" + near + "?")
              .orElse("FreeMarker's manual lists those that there are"));
    }
    return rule(line)
        .orElseGet(
            () ->
                new Plain("the template cannot be read: " + firstSentence(line), Optional.empty()));
  }

  /**
   * What went wrong while a template ran.
   *
   * @param said FreeMarker's message
   * @param expression the part of the template that it speaks of
   */
  static Plain value(String said, Optional<String> expression) {
    String line = firstLine(said);
    Matcher type = TYPE.matcher(line);
    if (type.matches()) {
      return type(expression.orElse("this"), type.group(1), type.group(2));
    }
    return rule(line).orElseGet(() -> new Plain(firstSentence(line), Optional.empty()));
  }

  private static Plain type(String expression, String wanted, String found) {
    String subject = expression.equals("this") ? expression : "\"" + expression + "\"";
    String is = subject + " is " + KINDS.getOrDefault(found, found);
    if (!wanted.startsWith("string")) {
      String kind = wanted.split("[^a-z_]+", -1)[0];
      return Plain.of(
          is + ", and " + wanted(kind) + " belongs here",
          kind.equals("boolean")
              ? "ask whether it is there: " + expression + "??"
              : "FIELDS.md says what each field holds");
    }
    return Plain.of(
        is + ", which cannot be printed as it is",
        switch (found) {
          case "sequence" -> "write <#list " + expression + " as one>${one}</#list>";
          case "hash", "extended_hash" -> "write one of its fields, as in ${meeting.body}";
          case "method" -> "write what it is to work on, as in ${date(meeting.date)}";
          default -> "FIELDS.md says what each field holds";
        });
  }

  private static String wanted(String kind) {
    return kind.equals("boolean") ? "a condition" : KINDS.getOrDefault(kind, "a " + kind);
  }

  private static Optional<Plain> rule(String line) {
    return RULES.stream().map(rule -> rule.plain(line)).flatMap(Optional::stream).findFirst();
  }

  private static String firstLine(String message) {
    return Stream.of(message.split("\n", 2)).findFirst().orElse("").strip();
  }

  /** A message goes on with tips for programmers. */
  static String firstSentence(String message) {
    return firstLine(message)
        .replaceFirst(" \\(wrapper: [^)]*\\)", "")
        .replaceFirst("(\\. .*|[.:])$", "")
        .strip();
  }
}
