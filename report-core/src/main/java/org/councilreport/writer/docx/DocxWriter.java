package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.style.Theme;
import org.councilreport.wordtemplate.WordTemplate;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;

/** Writes documents as DOCX. */
public final class DocxWriter implements DocumentWriter {
  private final KeptParts kept = new KeptParts();

  /** Makes a writer. */
  public DocxWriter() {}

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    Document document = manuscript.document();
    Theme theme = manuscript.theme();
    Locale language = document.metadata().language();
    boolean withNotes = !document.notes().isEmpty();
    Look look = new Look(theme, language, withNotes);
    DocxPackage file = new DocxPackage(document.metadata(), kept);
    Numbering numbering = new Numbering(theme);
    Bookmarks bookmarks = Bookmarks.of(document);
    Optional<WordTemplate.Parts> template = manuscript.wordTemplate().map(WordTemplate::parts);
    Optional<TemplateStyles> styles =
        template.map(
            parts -> TemplateStyles.of(parts, DomXml.parse(look.bytes(PartType.STYLES)), language));
    PageSetup setup = new FurnitureWriter(file, manuscript, bookmarks, styles).write();

    Part main = file.main();
    main.write(
        xml -> {
          Story story = new Story(xml, main, theme, bookmarks, NoteMarks.ofMainText());
          ParagraphWriter paragraphs = new ParagraphWriter(story);
          xml.start("w:body");
          text(
              new Draft(
                  document,
                  paragraphs,
                  numbering,
                  PrintedNumbers.of(document, numbering),
                  SectionPages.of(manuscript),
                  new PageTurns(story, setup, manuscript.tables()),
                  new DrawingWriter(paragraphs, file, manuscript),
                  new ContentControls(xml),
                  new CalloutEdges()));
          xml.end();
        });
    if (withNotes) {
      Part part = file.add(PartType.FOOTNOTES);
      part.write(
          xml ->
              Footnotes.write(
                  new Story(xml, part, theme, bookmarks, NoteMarks.plain()), document.notes()));
    }
    Map<PartType, Packed> parts = new EnumMap<>(kept.of(look));
    if (!numbering.isUsual()) {
      parts.put(PartType.NUMBERING, PartType.NUMBERING.packed(Packing.fast(), numbering::write));
    }
    template.ifPresent(word -> parts.putAll(merged(word, styles.orElseThrow(), numbering)));
    parts.forEach((type, content) -> file.add(type).fill(content));
    file.save(out);
  }

  /** What a Word template says of these parts, with what this file needs. */
  private static Map<PartType, Packed> merged(
      WordTemplate.Parts template, TemplateStyles styles, Numbering numbering) {
    Map<PartType, Packed> parts = new EnumMap<>(PartType.class);
    parts.put(PartType.STYLES, Packing.of(styles.bytes()));
    template
        .numbering()
        .map(
            theirs ->
                TemplateNumbering.of(
                    theirs.bytes(),
                    DomXml.parse(PartType.NUMBERING.bytes(numbering::write)),
                    styles))
        .ifPresent(lists -> parts.put(PartType.NUMBERING, Packing.of(lists)));
    template.theme().ifPresent(theirs -> parts.put(PartType.THEME, Packing.of(theirs.bytes())));
    return parts;
  }

  private static void text(Draft draft) {
    Document document = draft.document();
    document.logo().ifPresent(logo -> BodyWriter.write(draft, logo));
    draft.paragraphs().write(ParagraphStyle.TITLE, List.of(new Text(document.metadata().title())));
    BodyWriter.write(draft);
    draft.turns().finish(endsInTable(document));
  }

  private static boolean endsInTable(Document document) {
    List<Block> blocks = Descendants.and(document.blocks());
    return !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Table table
        && table.notes().isEmpty();
  }
}
