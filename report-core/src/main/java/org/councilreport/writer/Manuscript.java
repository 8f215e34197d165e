package org.councilreport.writer;

import java.util.Optional;
import org.councilreport.document.Chart;
import org.councilreport.document.Document;
import org.councilreport.layout.ChartMeasure;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.layout.PagedDocument;
import org.councilreport.layout.TableMeasurer;
import org.councilreport.style.Theme;
import org.councilreport.wordtemplate.WordTemplate;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is given: a document, its looks, and its pages for those who ask. They are laid out
 * when first asked for, and once, so that all formats that are made together agree on them. It
 * belongs to one call, and so to one thread.
 */
public final class Manuscript {
  private final Document document;
  private final Theme theme;
  private final Optional<WordTemplate> wordTemplate;
  private final LayoutEngine engine;
  private @Nullable PagedDocument pages;

  /**
   * A document that this engine lays out, if need be.
   *
   * @param document what it says
   * @param theme how it looks, with what the Word template has to say of that
   * @param wordTemplate the Word template that a DOCX is made from; empty for none
   * @param engine lays it out
   */
  public Manuscript(
      Document document, Theme theme, Optional<WordTemplate> wordTemplate, LayoutEngine engine) {
    this.document = document;
    this.theme = theme;
    this.wordTemplate = wordTemplate;
    this.engine = engine;
  }

  /** What it says. */
  public Document document() {
    return document;
  }

  /** The same with the logo, heads and feet of its Word template, which a DOCX has as parts. */
  public Document dressed() {
    return wordTemplate.map(word -> word.dress(document)).orElse(document);
  }

  /** How it looks. */
  public Theme theme() {
    return theme;
  }

  /** The Word template that a DOCX is made from. */
  public Optional<WordTemplate> wordTemplate() {
    return wordTemplate;
  }

  /** Measures its tables. */
  public TableMeasurer tables() {
    return engine.tables(theme, document.metadata().language());
  }

  /**
   * How one of its charts is set on a page.
   *
   * @param width how wide it is
   * @param most how high it may be
   */
  public ChartMeasure measure(Chart chart, double width, double most) {
    return engine.measure(chart, theme, width, most);
  }

  /** The document on pages. */
  public PagedDocument pages() {
    if (pages == null) {
      pages = engine.layout(dressed(), theme);
    }
    return pages;
  }
}
