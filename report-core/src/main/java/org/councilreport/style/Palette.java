package org.councilreport.style;

/**
 * The colours of what is not text.
 *
 * @param rule thin lines that part things
 * @param bar the strong bar beside what is set apart
 * @param panel the light ground behind what is set apart
 * @param watermark the word across a page, behind its text
 */
public record Palette(Colour rule, Colour bar, Colour panel, Colour watermark) {}
