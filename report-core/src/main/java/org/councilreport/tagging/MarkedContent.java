package org.councilreport.tagging;

/**
 * A stretch of content that belongs to one structure element without another element in between
 * (ISO 32000-1, 14.7.4). It is told apart by identity; where it is on the pages, the pages know.
 */
public final class MarkedContent implements Marking, StructureKid {}
