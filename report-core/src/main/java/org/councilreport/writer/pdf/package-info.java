/**
 * Paged documents into PDF files that are PDF/UA and PDF/A at once, by default PDF/UA-1 (ISO
 * 14289-1) and PDF/A-2a (ISO 19005-2). {@code PDF_UA.md} beside it says how each clause is met.
 * What the logical tree says comes from the document; nothing is inferred from pages.
 *
 * <p>2026-11-24: {@code PdfFile} holds the file. What a file has thousands of, page content,
 * structure elements and what fonts say, is written as text; the rest are PDFBox's dictionaries.
 * Fonts are embedded by {@code EmbeddedFont}, because a code of its own for each character keeps
 * the text exact when it is copied or read aloud.
 */
@NullMarked
package org.councilreport.writer.pdf;

import org.jspecify.annotations.NullMarked;
