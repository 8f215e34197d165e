package org.councilreport.model;

import java.util.Optional;

/**
 * The cabinet member who reports.
 *
 * @param prefix a title before the name, such as Councillor; printed only with a name
 * @param name the member's name
 * @param postNominals letters after the name, printed only with a name
 * @param portfolio what the member answers for
 */
public record CabinetMember(
    Optional<Label> prefix, Optional<Label> name, Optional<String> postNominals, Label portfolio) {}
