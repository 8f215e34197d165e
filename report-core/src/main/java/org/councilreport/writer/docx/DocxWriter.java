package org.councilreport.writer.docx;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.councilreport.document.Document;
import org.councilreport.document.Text;
import org.councilreport.style.Theme;
import org.councilreport.writer.DocumentWriter;

/** Writes documents as DOCX. */
public final class DocxWriter implements DocumentWriter {

  /** Makes a writer. */
  public DocxWriter() {}

  @Override
  public void write(Document document, Theme theme, OutputStream out) throws IOException {
    Locale language = document.metadata().language();
    DocxPackage file = new DocxPackage(document.metadata());
    Numbering numbering = new Numbering(theme.listIndent());
    Optional<String> footer = footer(document, theme, file);

    Part main = file.main();
    main.write(
        xml -> {
          xml.start("w:body");
          text(document, new ParagraphWriter(xml, main, theme), numbering);
          PageSetup.write(xml, theme.page(), footer);
          xml.end();
        });
    file.add(PartType.STYLES).write(xml -> new Styles(xml, theme).write(language));
    file.add(PartType.NUMBERING).write(numbering::write);
    file.add(PartType.SETTINGS).write(xml -> Settings.write(xml, language));
    file.add(PartType.FONT_TABLE).write(xml -> FontTable.write(xml, theme.font()));
    file.save(out);
  }

  private static void text(Document document, ParagraphWriter paragraphs, Numbering numbering) {
    paragraphs.write(ParagraphStyle.TITLE, List.of(new Text(document.metadata().title())));
    BodyWriter body = new BodyWriter(paragraphs, numbering);
    document.blocks().forEach(block -> block.accept(body));
  }

  private static Optional<String> footer(Document document, Theme theme, DocxPackage file)
      throws IOException {
    if (document.furniture().footer().isEmpty()) {
      return Optional.empty();
    }
    Part footer = file.add(PartType.FOOTER);
    footer.write(
        xml ->
            new ParagraphWriter(xml, footer, theme)
                .write(ParagraphStyle.FOOTER, document.furniture().footer()));
    return Optional.of(footer.relationshipId());
  }
}
