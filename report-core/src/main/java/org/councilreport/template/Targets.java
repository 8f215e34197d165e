package org.councilreport.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.CaptionNumber.Sequence;
import org.councilreport.document.Inline;
import org.councilreport.document.Text;
import org.councilreport.reader.Spelling;
import org.councilreport.template.MarkupNode.Element;

/** The parts of one document that references can lead to, and the references to them. */
final class Targets {
  private static final Pattern ID = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,99}");

  private record Asked(Element element, String id, boolean hasWords) {}

  /**
   * What has a caption.
   *
   * @param id what references call it
   * @param caption its caption as printed
   */
  record Captioned(Optional<String> id, List<Inline> caption) {}

  private final MarkupFaults faults;
  private final Captions captions;
  private final Map<String, List<Inline>> words = new HashMap<>();
  private final List<Asked> asked = new ArrayList<>();

  Targets(MarkupFaults faults, Captions captions) {
    this.faults = faults;
    this.captions = captions;
  }

  /**
   * Notes an element's id, if it has one, and what is printed where a reference to it has no words.
   *
   * @param number its number, which goes first
   * @param title its title or caption
   * @return the id
   */
  Optional<String> declare(Element element, Optional<String> number, List<Inline> title) {
    Optional<String> id = element.attribute("id");
    if (id.isEmpty()) {
      return id;
    }
    if (!ID.matcher(id.get()).matches()) {
      faults.add(
          Code.VALUE,
          element,
          "\"" + id.get() + "\" cannot be an id",
          "use letters, digits, hyphens, dots and underscores only");
    }
    List<Inline> printed = number.<List<Inline>>map(n -> List.of(new Text(n))).orElse(title);
    if (words.putIfAbsent(id.get(), printed) != null) {
      faults.add(
          Code.DUPLICATE_ID,
          element,
          "the id \"" + id.get() + "\" stands on two parts of the report",
          "give one of them another id");
    }
    return id;
  }

  /** Numbers an element's caption, if captions have numbers, and notes the element's id. */
  Captioned declare(Element element, Sequence sequence, List<Inline> words) {
    Captions.Caption caption = captions.next(sequence, words);
    return new Captioned(declare(element, caption.label(), words), caption.content());
  }

  /** Notes a reference. */
  void ask(Element element, String id, boolean hasWords) {
    asked.add(new Asked(element, id, hasWords));
  }

  /** Finds the references that lead nowhere, when all targets are known. */
  void check() {
    for (Asked reference : asked) {
      List<Inline> found = words.get(reference.id());
      if (found == null) {
        faults.add(
            Code.REFERENCE,
            reference.element(),
            "no part of the report has the id \"" + reference.id() + "\"",
            known(reference.id()));
      } else if (found.isEmpty() && !reference.hasWords()) {
        faults.add(
            Code.REFERENCE,
            reference.element(),
            "\"" + reference.id() + "\" has neither number nor title to be printed here",
            "write words for it in the square brackets");
      }
    }
  }

  /** Whether there is a reference without words of its own. */
  boolean haveToBeNamed() {
    return asked.stream().anyMatch(reference -> !reference.hasWords());
  }

  /** What is printed for each id. */
  Map<String, List<Inline>> words() {
    return Map.copyOf(words);
  }

  private String known(String id) {
    if (words.isEmpty()) {
      return "write id: " + id + " in the part it means";
    }
    String suggestion =
        Spelling.nearest(id, words.keySet())
            .map(near -> "did you mean \"" + near + "\"? ")
            .orElse("");
    return suggestion
        + "the ids here are "
        + String.join(", ", words.keySet().stream().sorted().toList());
  }
}
