package org.councilreport.template;

import java.util.Map;
import java.util.function.IntPredicate;

/**
 * What a template has to work with beside the report.
 *
 * @param words the words that templates add, in the report's language
 * @param printable whether the document's fonts have a glyph for a code point
 */
record Material(Map<String, Words.Word> words, IntPredicate printable) {}
