package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.style.Theme;
import org.councilreport.wordtemplate.PartContent;
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
    DocxPackage file = new DocxPackage(document.metadata());
    Numbering numbering = new Numbering(theme);
    Bookmarks bookmarks = Bookmarks.of(document);
    Optional<WordTemplate.Parts> template = manuscript.wordTemplate().map(WordTemplate::parts);
    byte[] ownStyles =
        kept.part(PartType.STYLES, theme, language, xml -> new Styles(xml, theme).write(language));
    Optional<TemplateStyles> styles =
        template.map(parts -> TemplateStyles.of(parts, DomXml.parse(ownStyles), language));
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
                  new PageTurns(story, setup, manuscript),
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
    file.add(PartType.STYLES).write(styles.map(TemplateStyles::bytes).orElse(ownStyles));
    Optional<PartContent> lists = template.flatMap(WordTemplate.Parts::numbering);
    byte[] ownLists =
        numbering.isUsual()
            ? kept.part(PartType.NUMBERING, theme, language, numbering::write)
            : PartType.NUMBERING.bytes(numbering::write);
    file.add(PartType.NUMBERING)
        .write(
            lists
                .map(
                    part ->
                        TemplateNumbering.of(
                            part.bytes(), DomXml.parse(ownLists), styles.orElseThrow()))
                .orElse(ownLists));
    Optional<PartContent> scheme = template.flatMap(WordTemplate.Parts::theme);
    file.add(PartType.THEME)
        .write(
            scheme
                .map(PartContent::bytes)
                .orElseGet(
                    () ->
                        kept.part(
                            PartType.THEME, theme, language, xml -> SchemePart.write(xml, theme))));
    file.add(PartType.SETTINGS).write(xml -> Settings.write(xml, language, withNotes));
    file.add(PartType.FONT_TABLE).write(xml -> FontTable.write(xml, theme.font()));
    file.save(out);
  }

  private static void text(Draft draft) {
    Document document = draft.document();
    document.logo().ifPresent(logo -> BodyWriter.write(draft, logo));
    draft.paragraphs().write(ParagraphStyle.TITLE, List.of(new Text(document.metadata().title())));
    BodyWriter.write(draft);
    draft.turns().finish(endsInTable(document));
  }

  private static boolean endsInTable(Document document) {
    List<Block> blocks = Descendants.and(document.blocks()).toList();
    return !blocks.isEmpty()
        && blocks.get(blocks.size() - 1) instanceof Table table
        && table.notes().isEmpty();
  }
}
