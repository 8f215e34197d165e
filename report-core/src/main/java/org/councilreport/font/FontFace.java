package org.councilreport.font;

/**
 * Names a face of a family.
 *
 * @param family the family's name
 * @param bold whether it is the bold face
 * @param italic whether it is the italic face
 */
public record FontFace(String family, boolean bold, boolean italic) {}
