package org.councilreport.writer;

import java.util.function.Supplier;
import org.councilreport.document.Document;
import org.councilreport.layout.LayoutEngine;
import org.councilreport.layout.PagedDocument;
import org.councilreport.style.Theme;
import org.jspecify.annotations.Nullable;

/**
 * What a writer is given: a document, its looks, and its pages for those who ask. They are laid out
 * when first asked for, and once, so that all formats that are made together agree on them. It
 * belongs to one call, and so to one thread.
 */
public final class Manuscript {
  private final Document document;
  private final Theme theme;
  private final Supplier<PagedDocument> layout;
  private @Nullable PagedDocument pages;

  /** A document that this engine lays out, if need be, as a theme has it. */
  public Manuscript(Document document, Theme theme, LayoutEngine engine) {
    this.document = document;
    this.theme = theme;
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

  /** The document on pages. */
  public PagedDocument pages() {
    if (pages == null) {
      pages = layout.get();
    }
    return pages;
  }
}
