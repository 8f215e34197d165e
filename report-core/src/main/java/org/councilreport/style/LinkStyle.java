package org.councilreport.style;

/**
 * How a link stands out from the text around it.
 *
 * @param colour the words' colour
 * @param underline whether the words are underlined
 */
public record LinkStyle(Colour colour, boolean underline) {}
