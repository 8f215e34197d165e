package org.councilreport.wordtemplate;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.councilreport.diagnostic.Checked;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.Positions;
import org.councilreport.source.SourceFile;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/**
 * Reads Word templates. Immutable but for the templates it remembers, by what stands in them; one
 * serves many threads.
 */
public final class WordTemplates {
  /** Where a council names its template. */
  public static final String FIELD = "council.wordTemplate";

  private final Map<String, WordTemplate> known = new ConcurrentHashMap<>();

  private final Set<String> families;

  /**
   * Makes a reader that remembers nothing yet.
   *
   * @param families the font families that PDFs can be set in
   */
  public WordTemplates(Set<String> families) {
    this.families = Set.copyOf(families);
  }

  /**
   * Reads a template.
   *
   * @param path its path below the folder, as it was written
   * @param folder the folder of the council's file
   * @param positions where the field was written
   * @return the template, with warnings of what cannot be taken over, or why it is refused
   */
  public Checked<WordTemplate> read(String path, Path folder, Positions positions) {
    try {
      byte[] bytes = TemplateFile.read(path, folder);
      String id = SourceFile.sha256(bytes);
      WordTemplate template = known.get(id);
      if (template == null) {
        template = template(id, WordFile.of(bytes));
        known.put(id, template);
      }
      List<Diagnostic> warnings =
          template.notes().stream().map(note -> warning(note, positions)).toList();
      return Checked.of(template, warnings);
    } catch (Refusal refusal) {
      return Checked.failed(
          List.of(
              positions
                  .error(Code.WORD_TEMPLATE, FIELD, refusal.words())
                  .help(refusal.help())
                  .build()));
    }
  }

  /** A template that was read; empty for an id that is of none. */
  public Optional<WordTemplate> version(String id) {
    return Optional.ofNullable(known.get(id));
  }

  private static Diagnostic warning(String note, Positions positions) {
    return positions
        .warning(Code.WORD_TEMPLATE, FIELD, "the Word template is not followed in all: " + note)
        .help("council-report explain word-template says which styles are looked for")
        .build();
  }

  private WordTemplate template(String id, WordFile file) throws Refusal {
    Document main = file.xml("word/document.xml").orElseThrow(WordFile::damaged);
    Document styles = file.xml("word/styles.xml").orElseThrow(WordFile::damaged);
    List<Element> sections = WordXml.all(main, WordXml.W, "sectPr");
    if (sections.isEmpty()) {
      throw WordFile.damaged();
    }
    Element section = sections.get(sections.size() - 1);
    Optional<String> theme = themePart(file);
    Scheme scheme =
        Scheme.of(theme.isPresent() ? file.xml(theme.get()) : Optional.<Document>empty());
    StyleSheet sheet = new StyleSheet(styles, scheme);
    WordLooks looks = WordLooks.of(sheet, SectionPage.of(section), families);
    List<String> leftOut =
        new ArrayList<>(LeftOut.notes(file.xml("word/settings.xml"), section, sheet));
    FurnitureReader furniture = new FurnitureReader(file, section);
    boolean plain = theme.isPresent() && file.relationships(theme.get()).isEmpty();
    leftOut.addAll(ListSigns.notes(file.xml("word/numbering.xml"), sheet));
    WordTemplate.Parts parts =
        new WordTemplate.Parts(
            file.content("word/styles.xml").orElseThrow(WordFile::damaged),
            file.content("word/numbering.xml"),
            plain ? theme.flatMap(file::content) : Optional.empty(),
            furniture.read(),
            WordXml.child(section, "titlePg").isPresent());
    leftOut.addAll(furniture.notes());
    leftOut.addAll(LeftOut.notes(parts));
    return new WordTemplate(id, parts, looks, leftOut);
  }

  private static Optional<String> themePart(WordFile file) throws Refusal {
    return file.relationships("word/document.xml").stream()
        .filter(to -> to.type().equals("theme") && file.part(to.target()).isPresent())
        .map(WordFile.Relationship::target)
        .findFirst();
  }
}
