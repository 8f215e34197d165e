package org.councilreport.writer;

import java.util.Optional;
import java.util.function.Supplier;
import org.councilreport.document.Document;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.layout.PagedDocument;
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
  private final Supplier<PagedDocument> layout;
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
    this.layout = () -> engine.layout(document, theme);
  }

  /** What it says. */
  public Document document() {
    return document;
  }

  /** How it looks. */
  public Theme theme() {
    return theme;
  }

  /** The Word template that a DOCX is made from. */
  public Optional<WordTemplate> wordTemplate() {
    return wordTemplate;
  }

  /** The document on pages. */
  public PagedDocument pages() {
    if (pages == null) {
      pages = layout.get();
    }
    return pages;
  }
}
