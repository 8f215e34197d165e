package org.councilreport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.councilreport.model.CommonMark;

/** A YAML value on its way to become a value of a shape: where it stands, and who is told of it. */
public final class YamlValue {
  /** A sign and a word at once; a comment on an empty field has a blank between them. */
  private static final Pattern COMMENTED = Pattern.compile("#[^\\s#].*");

  /** What may be a list but for its brackets. */
  private static final Pattern SHORT_LIST = Pattern.compile("[^\\n\\[\\]{}]{1,80}");

  /** What programmers write for nothing. */
  private static final Set<String> NOTHING = Set.of("null", "Null", "NULL", "~");

  private final YamlNode node;
  private final String path;
  private final SourcePosition place;
  private final Findings findings;

  private YamlValue(YamlNode node, String path, SourcePosition place, Findings findings) {
    this.node = node;
    this.path = path;
    this.place = place;
    this.findings = findings;
    findings.wrote(path, place);
  }

  static YamlValue root(YamlNode node, Findings findings) {
    return new YamlValue(node, "", node.position(), findings);
  }

  /** The value of a field of this object. What it is worth marking of a list is the field's key. */
  YamlValue member(YamlNode.Entry entry) {
    return member(entry, entry.key().value());
  }

  /** The value of a field of this object, under the name that was meant. */
  YamlValue member(YamlNode.Entry entry, String name) {
    boolean marked = entry.value() instanceof YamlNode.Text && !entry.value().isAbsent();
    return new YamlValue(
        entry.value(),
        pathOf(name),
        marked ? entry.value().position() : entry.key().position(),
        findings);
  }

  /** Notes that nothing could be made of it. */
  void leftOut() {
    findings.leftOut(path);
  }

  String pathOf(String name) {
    return path.isEmpty() ? name : path + "." + name;
  }

  /** Whether nothing is written where the value belongs. */
  boolean isAbsent() {
    return node.isAbsent();
  }

  /** Whether it is a text, or nothing at all. */
  boolean isText() {
    return node instanceof YamlNode.Text;
  }

  /** Whether it is an item of a list. */
  boolean isItem() {
    return path.endsWith("]");
  }

  /** Its text, which has passed the gate, if it is text. */
  Optional<String> text(String noun) {
    if (!(node instanceof YamlNode.Text text) || text.isAbsent()) {
      misfit(
          noun,
          isAbsent()
              ? commentCure()
                  .orElse(
                      "write something; where there is nothing to say, say why: no data, not"
                          + " applicable")
              : "write one text; if it begins with [ or {, put it in quotes");
      return Optional.empty();
    }
    if (text.plain() && NOTHING.contains(text.value())) {
      report(
          Diagnostic.warning(Code.VALUE, Words.quote(text.value()) + " is printed as it stands")
              .at(place, source())
              .field(path)
              .help("leave the field out; if it is meant to be printed, put it in quotes"));
    }
    if (text.plain() && isInCurlyQuotes(text.value())) {
      report(
          error(Code.YAML_SYNTAX, "these curly quotes would be printed")
              .help(
                  "write straight quotes: \"…\"; to print curly ones, put straight ones round them"));
      return Optional.empty();
    }
    return findings.text(path, text);
  }

  /** How to keep what a # hides from an empty value: {@code service: #1 Housing}. */
  Optional<String> commentCure() {
    String rest = findings.after(node.position()).strip();
    return isAbsent() && COMMENTED.matcher(rest).matches()
        ? Optional.of("what begins with # is a comment; put it in quotes: " + Words.quote(rest))
        : Optional.empty();
  }

  /** Warns of words that the author may have meant as part of the text. */
  void warnOfComment() {
    if (!(node instanceof YamlNode.Text text) || !text.plain()) {
      return;
    }
    String rest = findings.after(node.position());
    int hash = rest.indexOf('#');
    boolean meant = !isAbsent() || commentCure().isPresent();
    if (meant && hash > 0 && Blanks.isBlank(rest.substring(0, hash))) {
      SourcePosition end = node.position();
      SourcePosition comment =
          SourcePosition.onLine(
              end.file(),
              end.endLine(),
              end.endColumn() + hash,
              rest.codePointCount(hash, Blanks.trailing(rest)));
      report(
          Diagnostic.warning(Code.COMMENT, "the words after this # are not printed")
              .at(comment, findings.source())
              .field(path)
              .help(
                  "to print them, put the whole text in quotes; else, put them on their own line"));
    }
  }

  /** Notes that its text is CommonMark. */
  void keep(CommonMark markdown) {
    findings.keep(path, markdown);
  }

  /** Its text, if it is text without quotes. */
  Optional<String> bare(String noun) {
    if (node instanceof YamlNode.Text text && !text.plain()) {
      report(
          error(Code.TYPE, noun + " belongs here, found text in quotes")
              .help("take the quotes off"));
      return Optional.empty();
    }
    return text(noun);
  }

  /** Its fields, if it has fields. */
  Optional<YamlNode.Mapping> mapping(ObjectShape<?> object) {
    if (node instanceof YamlNode.Mapping mapping) {
      return Optional.of(mapping);
    }
    boolean noSpace = node instanceof YamlNode.Text text && text.value().matches("[A-Za-z]+:\\S.*");
    misfit(object.noun(), noSpace ? "put a space after the colon" : object.advice());
    return Optional.empty();
  }

  /** Its fields, if it has at least one; nothing is reported. */
  Optional<YamlNode.Mapping> namedValues() {
    return node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()
        ? Optional.of(mapping)
        : Optional.empty();
  }

  /** Its items, if it is a list. */
  Optional<List<YamlValue>> items(ListShape<?> list) {
    Optional<List<YamlValue>> items = sequence();
    if (items.isEmpty()) {
      misfit(list.noun(), missingDash(list));
    }
    return items;
  }

  /** Its items, if it is a list; nothing is reported. */
  Optional<List<YamlValue>> sequence() {
    if (!(node instanceof YamlNode.Sequence sequence)) {
      return Optional.empty();
    }
    List<YamlValue> items = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      items.add(new YamlValue(item, path + "[" + items.size() + "]", item.position(), findings));
    }
    return Optional.of(items);
  }

  /** How to mend it, where something else stands in place of the list. */
  private String missingDash(ListShape<?> list) {
    String key =
        node instanceof YamlNode.Mapping mapping && !mapping.entries().isEmpty()
            ? mapping.entries().get(0).key().value()
            : "";
    if (key.startsWith("-")) {
      return "put a space after the dash";
    }
    Optional<ObjectShape<?>> object = Shapes.object(list);
    if (object.flatMap(fields -> fields.field(key)).isPresent()) {
      return "put a dash before "
          + Words.quote(key + ":")
          + " and two spaces before the lines that belong to it";
    } else if (node instanceof YamlNode.Text text
        && object.isEmpty()
        && SHORT_LIST.matcher(text.value()).matches()) {
      return "put it in brackets: [" + text.value().strip() + "]";
    }
    return "write each item on a line of its own, with a dash and a space before it"
        + object.map(fields -> ", as in \"- " + fields.firstLine() + '"').orElse("");
  }

  /** Reports that something else belongs here. */
  void misfit(String noun, String help) {
    if (!(node instanceof YamlNode.Refused)) {
      report(error(Code.TYPE, noun + " belongs here, found " + node.found()).help(help));
    }
  }

  private static boolean isInCurlyQuotes(String text) {
    return text.length() > 1
        && ((text.startsWith("“") && text.endsWith("”"))
            || (text.startsWith("‘") && text.endsWith("’")));
  }

  /** What stands in the file from one place to the end of another on the same line. */
  Optional<String> between(SourcePosition first, SourcePosition last) {
    if (first.line() != last.endLine()) {
      return Optional.empty();
    }
    Columns columns = findings.columns();
    return Optional.of(
        source()
            .line(first.line())
            .substring(
                columns.index(first.line(), first.column()),
                columns.index(last.endLine(), last.endColumn())));
  }

  SourceText source() {
    return findings.source();
  }

  Diagnostic.Builder error(Code code, String message) {
    return Diagnostic.error(code, message).at(place, source()).field(path);
  }

  Diagnostic.Builder errorAtKey(YamlNode.Entry entry, Code code, String message) {
    return error(code, message)
        .at(entry.key().position(), source())
        .field(pathOf(Words.shown(entry.key().value())));
  }

  void reportUnknown(Diagnostic.Builder fault) {
    findings.addUnknown(fault.build());
  }

  void report(Diagnostic.Builder fault) {
    findings.add(fault.build());
  }
}
