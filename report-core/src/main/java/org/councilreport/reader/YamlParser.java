package org.councilreport.reader;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions.Anchor;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.yaml.snakeyaml.DumperOptions.FlowStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionStartEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.parser.Parser;
import org.yaml.snakeyaml.parser.ParserImpl;
import org.yaml.snakeyaml.reader.StreamReader;

/** Parses one YAML document into nodes, refusing whatever of YAML a report has no use for. */
final class YamlParser {
  private static final int LONGEST_MARK = 80;

  private final Findings findings;
  private final Columns parsed;
  private final Parser parser;
  private Mark last = new Mark("", 0, 0, 0, new int[0], 0);
  private int nodes;

  /** Nothing after this point can be read; the reason has been reported. */
  private static final class Stop extends RuntimeException {
    private static final long serialVersionUID = 1;

    Stop() {
      super(null, null, false, false);
    }
  }

  private YamlParser(String text, Columns parsed, Findings findings) {
    this.findings = findings;
    this.parsed = parsed;
    parser = new ParserImpl(new StreamReader(text), new LoaderOptions());
  }

  /** The root of the document in a file's text; empty when it cannot be read to its end. */
  static Optional<YamlNode> parse(String text, Findings findings) {
    String clean = RawCharacters.replaced(text, findings);
    Columns parsed =
        clean.equals(text)
            ? findings.columns()
            : new Columns(SourceText.of(findings.source().file(), clean));
    try {
      return new YamlParser(clean, parsed, findings).document();
    } catch (Stop stop) {
      return Optional.empty();
    }
  }

  private Optional<YamlNode> document() {
    next(); // the stream's start
    if (!(next() instanceof DocumentStartEvent start)) {
      return Optional.of(nothing(last));
    }
    refuseDirectives(start);
    YamlNode root = node(next(), 1);
    next(); // the document's end
    Event after = next();
    if (after instanceof DocumentStartEvent) {
      refuse(
          after.getStartMark(),
          "a second document begins here",
          "keep one report in a file; delete the line of dashes, or move what follows it");
    }
    return Optional.of(root);
  }

  /** Unknown directives are skipped by SnakeYAML and leave no trace but in the file. */
  private void refuseDirectives(DocumentStartEvent start) {
    for (int line = start.getStartMark().getLine(); line <= start.getEndMark().getLine(); line++) {
      String text = findings.source().line(line + 1);
      if (text.startsWith("%")) {
        fault(
            Code.YAML_FEATURE,
            SourcePosition.onLine(file(), line + 1, 1, Blanks.trailing(text)),
            "a directive stands before the report",
            "delete the lines that begin with %");
      }
    }
  }

  /** SnakeYAML throws more than its own exceptions: number formats, illegal arguments. */
  private Event next() {
    try {
      Event event = parser.getEvent();
      last = event.getEndMark();
      return event;
    } catch (MarkedYAMLException e) {
      findings.add(SyntaxTraps.explain(SyntaxError.of(e, findings.source())));
    } catch (RuntimeException | StackOverflowError e) {
      String line = findings.source().line(last.getLine() + 1);
      fault(
          Code.YAML_SYNTAX,
          position(last, line.codePointCount(0, line.length()) - last.getColumn()),
          "what follows here cannot be read as YAML",
          "put text in quotes; in double quotes, write a backslash as \\\\");
    }
    throw new Stop();
  }

  private YamlNode node(Event event, int depth) {
    if (++nodes > Limits.NODES) {
      stopAtLimit(event, "this file has more than " + Words.count(Limits.NODES) + " values");
    }
    if (depth > Limits.NESTING) {
      stopAtLimit(event, "lists and fields stand deeper than " + Limits.NESTING + " levels");
    }
    refuseProperties(event);
    if (event instanceof ScalarEvent scalar) {
      return text(scalar);
    }
    if (event instanceof SequenceStartEvent sequence) {
      return sequence(sequence, depth);
    }
    if (event instanceof MappingStartEvent mapping) {
      return mapping(mapping, depth);
    }
    return new YamlNode.Refused(position(event.getStartMark(), 1));
  }

  private YamlNode.Text nothing(Mark mark) {
    return new YamlNode.Text(position(mark, 0), "", true, List.of());
  }

  private void stopAtLimit(Event event, String message) {
    fault(Code.LIMIT, position(event.getStartMark(), 1), message, "divide the report into several");
    throw new Stop();
  }

  private void refuseProperties(Event event) {
    if (event instanceof AliasEvent) {
      refuse(
          event.getStartMark(),
          "an alias (*name) stands here",
          "write the text out in full; a text that begins with * must be in quotes");
    } else if (event instanceof NodeEvent node && node.getAnchor() != null) {
      refuse(
          event.getStartMark(),
          "an anchor (&name) stands here",
          "take it off; a text that begins with & must be in quotes");
    }
    if ((event instanceof ScalarEvent scalar && scalar.getTag() != null)
        || (event instanceof CollectionStartEvent collection && collection.getTag() != null)) {
      refuse(
          event.getStartMark(),
          "a tag (!name) stands here",
          "take it off; a text that begins with ! must be in quotes");
    }
  }

  private YamlNode.Text text(ScalarEvent scalar) {
    String value = scalar.getValue();
    Mark start = scalar.getStartMark();
    Mark end = scalar.getEndMark();
    List<Anchor> anchors =
        scalar.getAnchor() == null && scalar.getTag() == null
            ? ScalarAnchors.of(parsed, scalar.getScalarStyle(), value, start, end)
            : List.of();
    SourcePosition position =
        switch (scalar.getScalarStyle()) {
          case LITERAL, FOLDED -> firstLine(anchors, start);
          default ->
              new SourcePosition(
                  file(),
                  start.getLine() + 1,
                  start.getColumn() + 1,
                  end.getLine() + 1,
                  end.getColumn() + 1);
        };
    return new YamlNode.Text(position, value, scalar.isPlain(), anchors);
  }

  /** Of a block of text the first line is marked, not the sign that announces it. */
  private SourcePosition firstLine(List<Anchor> anchors, Mark start) {
    for (Anchor anchor : anchors) {
      String line = findings.source().line(anchor.line());
      int length = line.codePointCount(0, Blanks.trailing(line)) - anchor.column() + 1;
      if (length > 0) {
        return SourcePosition.onLine(file(), anchor.line(), anchor.column(), length);
      }
    }
    return position(start, 1);
  }

  private YamlNode sequence(SequenceStartEvent start, int depth) {
    List<YamlNode> items = new ArrayList<>();
    int count = 0;
    for (Event event = next(); !event.is(Event.ID.SequenceEnd); event = next()) {
      YamlNode item = node(event, depth + 1);
      if (hasRoom(++count, item, "this list has", "items")) {
        items.add(item);
      }
    }
    return new YamlNode.Sequence(position(start.getStartMark(), 1), items);
  }

  /** Whether a list or mapping may have so many parts; the first too many is reported. */
  private boolean hasRoom(int count, YamlNode next, String have, String what) {
    if (count == Limits.ITEMS + 1) {
      fault(
          Code.LIMIT,
          next.position(),
          have + " more than " + Words.count(Limits.ITEMS) + " " + what,
          "divide the report into several");
    }
    return count <= Limits.ITEMS;
  }

  private YamlNode mapping(MappingStartEvent start, int depth) {
    List<YamlNode.Entry> entries = new ArrayList<>();
    int count = 0;
    for (Event event = next(); !event.is(Event.ID.MappingEnd); event = next()) {
      YamlNode key = node(event, depth + 1);
      YamlNode value = node(next(), depth + 1);
      if (hasRoom(++count, key, "here stand", "fields")) {
        field(key).ifPresent(name -> entries.add(new YamlNode.Entry(name, value)));
      }
    }
    boolean flow = start.getFlowStyle() == FlowStyle.FLOW;
    SourcePosition position =
        flow || entries.isEmpty()
            ? position(start.getStartMark(), 1)
            : entries.get(0).key().position();
    return new YamlNode.Mapping(position, flow, entries);
  }

  private Optional<YamlNode.Text> field(YamlNode key) {
    if (!(key instanceof YamlNode.Text name)) {
      fault(
          Code.YAML_FEATURE,
          key.position(),
          key.found() + " cannot be the name of a field",
          "put a text that begins with [ or { in quotes");
      return Optional.empty();
    }
    if (name.plain() && name.value().equals("<<")) {
      fault(
          Code.YAML_FEATURE,
          key.position(),
          "a merge key (<<) stands here",
          "write the fields out in full");
      return Optional.empty();
    }
    return Optional.of(name);
  }

  private void refuse(Mark mark, String message, String help) {
    String line = findings.source().line(mark.getLine() + 1);
    int from = parsed.index(mark.getLine() + 1, mark.getColumn() + 1);
    int to = Math.min(from + 1, line.length());
    while (to < line.length() && to < from + LONGEST_MARK && " ,]}".indexOf(line.charAt(to)) < 0) {
      to++;
    }
    fault(Code.YAML_FEATURE, position(mark, line.codePointCount(from, to)), message, help);
  }

  private void fault(Code code, SourcePosition position, String message, String help) {
    findings.add(
        Diagnostic.error(code, message).at(position, findings.source()).help(help).build());
  }

  private SourcePosition position(Mark mark, int length) {
    return SourcePosition.onLine(file(), mark.getLine() + 1, mark.getColumn() + 1, length);
  }

  private String file() {
    return findings.source().file();
  }
}
