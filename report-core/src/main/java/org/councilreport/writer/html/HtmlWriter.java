package org.councilreport.writer.html;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Base64;
import java.util.List;
import org.councilreport.document.Document;
import org.councilreport.document.Metadata;
import org.councilreport.font.FontLibrary;
import org.councilreport.layout.ChartLayout;
import org.councilreport.writer.Companion;
import org.councilreport.writer.DocumentWriter;
import org.councilreport.writer.Manuscript;

/** Writes documents as HTML: one file each, which needs no other. */
public final class HtmlWriter implements DocumentWriter {
  private static final String MAIN = "_main";

  private final ChartLayout charts;
  private final Stylesheet stylesheet;
  private final List<Companion> companions;

  /** A writer that measures the words of charts in these fonts. */
  public HtmlWriter(FontLibrary fonts) {
    this(new ChartLayout(fonts::program), new Stylesheet(), List.of());
  }

  private HtmlWriter(ChartLayout charts, Stylesheet stylesheet, List<Companion> companions) {
    this.charts = charts;
    this.stylesheet = stylesheet;
    this.companions = List.copyOf(companions);
  }

  /** The same writer for files that link to these, which are published beside them. */
  public HtmlWriter beside(List<Companion> files) {
    return new HtmlWriter(charts, stylesheet, files);
  }

  @Override
  public void write(Manuscript manuscript, OutputStream out) throws IOException {
    Document document = manuscript.dressed();
    StringBuilder body = new StringBuilder(16_384);
    Draft draft = Draft.of(document, manuscript.theme(), charts, body);
    body(draft);
    String css = stylesheet.of(draft);
    StringBuilder file = new StringBuilder(body.length() + css.length() + 1024);
    Html html = new Html(file);
    html.append("<!DOCTYPE html>\n");
    html.start("html", InlineWriter.language(document.metadata().language())).line();
    head(html, document.metadata(), css);
    html.append(body).endLine();
    out.write(file.toString().getBytes(StandardCharsets.UTF_8));
  }

  private void body(Draft draft) {
    Html html = draft.html();
    Document document = draft.document();
    Words words = Words.in(document.metadata().language());
    Furniture furniture = new Furniture(draft, words);
    html.start("body").line();
    String[] skip = words.attributes(draft, "class", "skip", "href", "#" + MAIN);
    html.element("a", words.skip(), skip).line();
    furniture.header(companions);
    html.start("main", "id", MAIN).line();
    document.logo().ifPresent(logo -> new FigureWriter(draft).writeLogo(logo).line());
    html.element("h1", document.metadata().title()).line();
    BlockWriter.of(draft).write(document.blocks());
    new NotesWriter(draft, words).write();
    html.endLine();
    furniture.footer();
    html.endLine();
  }

  private static void head(Html html, Metadata metadata, String css) {
    html.start("head").line();
    html.empty("meta", "charset", "utf-8").line();
    html.empty("meta", "name", "viewport", "content", "width=device-width, initial-scale=1");
    html.line();
    html.empty("meta", "http-equiv", "Content-Security-Policy", "content", policy(css)).line();
    html.empty("meta", "name", "color-scheme", "content", "light dark").line();
    metadata
        .author()
        .ifPresent(author -> html.empty("meta", "name", "author", "content", author).line());
    String author = metadata.author().map(name -> " – " + name).orElse("");
    html.element("title", metadata.title() + author).line();
    html.start("style").append(css).endLine();
    html.endLine();
  }

  /** Nothing but this stylesheet, and pictures that stand in the file (CSP Level 3). */
  private static String policy(String css) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(css.getBytes(StandardCharsets.UTF_8));
      return "default-src 'none'; style-src 'sha256-"
          + Base64.getEncoder().encodeToString(digest)
          + "'; img-src data:; base-uri 'none'; form-action 'none'";
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every JDK has SHA-256", e);
    }
  }
}
