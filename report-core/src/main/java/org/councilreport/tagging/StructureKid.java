package org.councilreport.tagging;

/** What a structure element holds, in reading order: elements and content. */
public sealed interface StructureKid permits StructureElement, MarkedContent {}
