package org.councilreport.tagging;

/**
 * What a piece of page content is: part of the document's text, or an artifact. Content that is
 * neither cannot be expressed.
 */
public sealed interface Marking permits MarkedContent, Artifact {}
