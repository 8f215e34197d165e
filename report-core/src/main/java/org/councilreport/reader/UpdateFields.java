package org.councilreport.reader;

import java.util.List;
import java.util.Locale;
import org.councilreport.model.ContentItem;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.ServiceUpdate;

/** The fields of what a service reports. */
final class UpdateFields {
  private static final Field<Label> SERVICE =
      Field.required(
          "service", Shape.wording(), "The service's name, printed as a heading.", "Housing");
  private static final Field<String> ID =
      Field.optional(
          "id",
          Forms.id("the update").shape(),
          "What references such as [](#housing) call the update.",
          "housing");
  private static final Field<Locale> LANG =
      Field.optional(
          "lang",
          Shape.language(),
          "The language of the update, where that is not the report's.",
          "cy");
  private static final Field<List<ContentItem>> CONTENT =
      Field.optional(
          "content",
          ContentFields.CONTENT,
          "The service's news: CommonMark, or a list where text and data alternate.",
          "Forty homes were let in June.");
  private static final Field<InlineMarkdown> NO_UPDATE =
      Field.optional(
          "noUpdate",
          Shape.inlineMarkdown(),
          "Why there is no news, printed in its place; in CommonMark.",
          "No change since the last meeting.");
  private static final Field<List<ServiceUpdate>> NESTED =
      Field.optional(
          "updates",
          Shape.listOf("updates", Shape.deferred("an update", () -> UpdateFields.UPDATE)),
          "The updates of services within this one; with the top one, four levels at most.",
          "[{service: Repairs, content: All gas checks are in date.}]");
  private static final Shape<ServiceUpdate> UPDATE =
      Shape.object(
          "an update",
          List.of(
              SERVICE, ID, LANG, ClassificationFields.CLASSIFICATION, CONTENT, NO_UPDATE, NESTED),
          UpdateFields::update);

  /** What the services report. */
  static final Field<List<ServiceUpdate>> UPDATES =
      Field.optional(
          "updates",
          Shape.listOf("updates", Shape.deferred("an update", () -> UpdateFields.UPDATE)),
          "The news of each service, in the order they are printed.",
          "[{service: Housing, content: Forty homes were let in June.}]");

  private UpdateFields() {}

  private static ServiceUpdate update(Values values) {
    return new ServiceUpdate(
        values.get(SERVICE),
        values.optional(ID),
        values.optional(LANG),
        values.optional(ClassificationFields.CLASSIFICATION),
        values.optional(CONTENT).orElse(List.of()),
        values.optional(NO_UPDATE),
        values.optional(NESTED).orElse(List.of()));
  }
}
