package org.councilreport.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.document.Abbreviation;
import org.councilreport.document.Emphasis;
import org.councilreport.document.Inline;
import org.councilreport.document.LineBreak;
import org.councilreport.document.Link;
import org.councilreport.document.PageCount;
import org.councilreport.document.PageNumber;
import org.councilreport.document.Reference;
import org.councilreport.document.Span;
import org.councilreport.document.Status;
import org.councilreport.document.Strong;
import org.councilreport.document.Text;
import org.councilreport.template.MarkupNode.Characters;
import org.councilreport.template.MarkupNode.Element;

/** Reads what stands in the lines of the markup. */
final class InlineReader {
  private static final Set<String> INLINES =
      Set.of(
          "strong", "em", "a", "br", "abbr", "span", "status", "note", "page-number", "page-count");

  /** Those that XML allows, but no document (see {@link org.councilreport.document.Text}). */
  private static final Pattern CONTROL = Pattern.compile("[\\x7F-\\x9F]");

  private final MarkupFaults faults;
  private final Targets targets;
  private final Notes notes;

  InlineReader(MarkupFaults faults, Targets targets, Notes notes) {
    this.faults = faults;
    this.targets = targets;
    this.notes = notes;
  }

  static boolean isInline(Element element) {
    return INLINES.contains(element.name());
  }

  /** What an element holds, which may be nothing. */
  List<Inline> read(Element parent) {
    List<MarkupNode> children = parent.children();
    // Most elements hold words and nothing else.
    if (children.size() == 1
        && children.get(0) instanceof Characters only
        && isPlain(only.text())) {
      return List.of(new Text(only.text()));
    }
    InlineText text = new InlineText();
    readAll(parent, text);
    return text.finish();
  }

  /** What an element holds, which has to be something. */
  List<Inline> notEmpty(Element parent) {
    List<Inline> content = read(parent);
    if (content.isEmpty()) {
      empty(parent);
    }
    return content;
  }

  /** The words of an element that holds nothing but text, in whatever languages. */
  String plain(Element parent) {
    return plain(parent, read(parent));
  }

  private String plain(Element parent, List<Inline> content) {
    StringBuilder words = new StringBuilder();
    for (Inline inline : content) {
      if (inline instanceof Text text) {
        words.append(text.value());
      } else if (inline instanceof Span span) {
        words.append(plain(parent, span.content()));
      } else {
        faults.add(
            parent, "this <" + parent.name() + "> holds more than text", "write it without markup");
      }
    }
    return words.toString();
  }

  /** An element that holds nothing. */
  void empty(Element element) {
    faults.add(
        element,
        "this <" + element.name() + "> is empty",
        "where a value may be absent, write <#if …??>…</#if> around the whole element");
  }

  /** Adds a part to the text it stands in. */
  void read(MarkupNode node, InlineText text) {
    if (node instanceof Characters characters) {
      text.add(printable(characters));
    } else if (node instanceof Element element) {
      switch (element.name()) {
        case "strong" -> nested(element, text, Strong::new);
        case "em" -> nested(element, text, Emphasis::new);
        case "a" -> link(element, text);
        case "br" -> text.add(new LineBreak());
        case "abbr" -> words(element, text, word -> new Abbreviation(word, expansion(element)));
        case "span" -> {
          Locale language = Attributes.language(element, faults);
          nested(element, text, content -> new Span(language, content));
        }
        case "status" -> {
          int colour = colour(element);
          words(element, text, w -> new Status(attribute(element, "symbol"), colour, w));
        }
        case "note" -> text.add(notes.reference(element, read(element)));
        case "page-number" -> text.add(new PageNumber());
        case "page-count" -> text.add(new PageCount());
        default -> throw new IllegalStateException("no inline element: " + element.name());
      }
    }
  }

  private void readAll(Element parent, InlineText text) {
    for (MarkupNode child : parent.children()) {
      read(child, text);
    }
  }

  private void nested(Element element, InlineText text, Function<List<Inline>, Inline> make) {
    text.begin();
    readAll(element, text);
    text.end(
        content -> {
          // A link without words is a fault of the report's, which accessibility checks tell.
          if (content.isEmpty() && !element.name().equals("a")) {
            empty(element);
          }
          return make.apply(content);
        });
  }

  /** An element that holds words and no markup. */
  private void words(Element element, InlineText text, Function<String, Inline> make) {
    String words = plain(element);
    if (words.isBlank()) {
      empty(element);
    } else {
      text.add(make.apply(words));
    }
  }

  private static String attribute(Element element, String name) {
    return element.attribute(name).orElse("");
  }

  private String expansion(Element abbreviation) {
    String expansion = attribute(abbreviation, "title");
    if (expansion.isBlank()) {
      faults.add(
          abbreviation,
          "this <abbr> says not what it stands for",
          "write it in its attribute title");
    }
    return expansion;
  }

  private int colour(Element status) {
    String colour = attribute(status, "colour");
    if (!isColour(colour)) {
      faults.add(status, "\"" + colour + "\" is not a colour", "write it as #1A2B3C");
      return 0;
    }
    return Integer.parseInt(colour.substring(1), 16);
  }

  private static boolean isColour(String colour) {
    boolean hex = colour.length() == 7 && colour.startsWith("#");
    for (int i = 1; hex && i < colour.length(); i++) {
      hex = HexFormat.isHexDigit(colour.charAt(i));
    }
    return hex;
  }

  private void link(Element element, InlineText text) {
    String address = attribute(element, "href");
    if (address.startsWith("#")) {
      String id = address.substring(1);
      targets.ask(element, id, !element.children().isEmpty());
      nested(element, text, content -> new Reference(id, content));
      return;
    }
    try {
      URI target = LinkTarget.parse(address);
      nested(element, text, content -> new Link(target, content));
    } catch (URISyntaxException e) {
      String message = "this link's address cannot be used: " + e.getReason();
      faults.add(element, message, LinkTarget.HELP);
    }
  }

  private String printable(Characters characters) {
    String text = characters.text();
    int found = 0;
    while (found < text.length() && !isControl(text.charAt(found))) {
      found++;
    }
    if (found == text.length()) {
      return text;
    }
    faults.add(
        characters,
        String.format(
            Locale.ROOT, "this text holds the control character U+%04X", (int) text.charAt(found)),
        "take it out");
    return CONTROL.matcher(text).replaceAll("?");
  }

  /** Whether a text holds neither layout nor what is refused. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c < ' ' || isControl(c)) {
        return false;
      }
    }
    return true;
  }

  private static boolean isControl(char c) {
    return c >= 0x7F && c <= 0x9F;
  }
}
