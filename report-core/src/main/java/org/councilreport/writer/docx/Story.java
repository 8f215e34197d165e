package org.councilreport.writer.docx;

import org.councilreport.style.Theme;

/**
 * The text of a part while it is written, with what its paragraphs need of the rest of the file.
 *
 * @param xml the part's XML
 * @param part the part
 * @param theme the looks
 * @param bookmarks where references lead
 * @param notes whether marks of footnotes bring their notes
 */
record Story(WordprocessingXml xml, Part part, Theme theme, Bookmarks bookmarks, NoteMarks notes) {}
