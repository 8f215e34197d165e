package org.councilreport.model;

import java.util.Optional;

/**
 * How to ask for a report in another form, such as large print.
 *
 * @param contact whom to ask
 * @param text what is offered
 */
public record AccessibleFormats(Optional<Label> contact, Optional<InlineMarkdown> text) {}
