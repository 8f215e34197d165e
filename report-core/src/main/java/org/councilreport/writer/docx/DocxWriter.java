package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import org.councilreport.document.Block;
import org.councilreport.document.Document;
import org.councilreport.document.Table;
import org.councilreport.document.Text;
import org.councilreport.style.Theme;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;

/** Writes documents as DOCX. */
public final class DocxWriter implements DocumentWriter {

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
    PageSetup setup = new FurnitureWriter(file, theme, bookmarks, document.furniture()).write();

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
                  new PageTurns(story, setup),
                  new DrawingWriter(paragraphs, file),
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
    file.add(PartType.STYLES).write(xml -> new Styles(xml, theme).write(language));
    file.add(PartType.NUMBERING).write(numbering::write);
    file.add(PartType.SETTINGS).write(xml -> Settings.write(xml, language, withNotes));
    file.add(PartType.FONT_TABLE).write(xml -> FontTable.write(xml, theme.font()));
    file.save(out);
  }

  private static void text(Draft draft) {
    Document document = draft.document();
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
