package org.councilreport.template;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.document.Inline;
import org.councilreport.document.NoteReference;
import org.councilreport.template.MarkupNode.Element;

/** The footnotes of one document, in the order of their first references. */
final class Notes {
  private final MarkupFaults faults;
  private final List<List<Inline>> texts = new ArrayList<>();
  private final Map<String, Integer> numbers = new HashMap<>();

  Notes(MarkupFaults faults) {
    this.faults = faults;
  }

  /** The mark of a note, which is a new one unless its id has been seen. */
  NoteReference reference(Element note, List<Inline> text) {
    Optional<String> id = note.attribute("id");
    Integer known = id.map(numbers::get).orElse(null);
    if (known != null) {
      if (!text.isEmpty() && !text.equals(texts.get(known - 1))) {
        faults.add(
            Code.DUPLICATE_ID,
            note,
            "two different footnotes have the id \"" + id.orElse("") + "\"",
            "give one of them another id; to refer to a note again, leave this one empty");
      }
      return new NoteReference(known);
    }
    if (text.isEmpty()) {
      faults.add(
          Code.REFERENCE,
          note,
          "this footnote has no text",
          "write its text where it is referred to first");
    }
    texts.add(text);
    id.ifPresent(name -> numbers.put(name, texts.size()));
    return new NoteReference(texts.size());
  }

  /** The texts of the notes; the first has number 1. */
  List<List<Inline>> texts() {
    return List.copyOf(texts);
  }
}
