package org.councilreport.model;

import java.util.Locale;
import java.util.Optional;

/**
 * A council briefing report, as its author wrote it.
 *
 * @param type which template shapes it
 * @param id its slug, which names the files made from it
 * @param title its title
 * @param language the language it is written in, a BCP 47 tag
 * @param council the council that publishes it
 * @param front what stands at its head
 * @param body what it says
 * @param proposal what it asks a body to decide
 * @param back what stands at its foot
 * @param presentation how it is to be presented
 * @param extra values that only a council's own template knows
 */
public record Report(
    String type,
    String id,
    Label title,
    Locale language,
    Optional<Council> council,
    FrontMatter front,
    Body body,
    Proposal proposal,
    BackMatter back,
    Presentation presentation,
    Extra.Fields extra) {}
