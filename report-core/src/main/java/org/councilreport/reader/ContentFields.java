package org.councilreport.reader;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.ContentItem;
import org.councilreport.model.Division;
import org.councilreport.model.Markdown;

/** The fields of a piece of content, of which it has one, and perhaps a language. */
final class ContentFields {
  private static final Field<Locale> LANG =
      Field.optional(
          "lang",
          Shape.language(),
          "The language of this piece, where that is another than around it.",
          "cy");
  private static final Field<Markdown> TEXT =
      Field.optional(
          "text",
          Shape.markdown(),
          "Text in CommonMark, where its language has to be named beside it.",
          "Agorwyd dwy ysgol.");
  private static final List<Field<? extends ContentItem>> KINDS =
      List.of(
          TEXT,
          MeasureFields.KPIS,
          MeasureFields.CHART,
          MediaFields.FIGURE,
          TableFields.TABLE,
          ListFields.ACTIONS,
          ListFields.MILESTONES,
          MediaFields.DECISION,
          MediaFields.CALLOUT);

  private static final Shape<ContentItem> ITEM =
      Shape.objectWithOneOf(
          "a piece of content",
          Stream.concat(Stream.of(LANG), KINDS.stream()).<Field<?>>map(field -> field).toList(),
          List.copyOf(KINDS),
          ContentFields::item);

  /** Text in CommonMark, or a list where text and data alternate. */
  static final Shape<List<ContentItem>> CONTENT =
      Shape.either(
          Shape.markdown().as(text -> List.<ContentItem>of(text)),
          Shape.listOf("content", Shape.either(Shape.markdown().as(text -> text), ITEM)));

  private ContentFields() {}

  private static ContentItem item(Values values) {
    ContentItem item =
        KINDS.stream().flatMap(kind -> written(kind, values).stream()).findFirst().orElseThrow();
    return values.optional(LANG).<ContentItem>map(lang -> new Division(lang, item)).orElse(item);
  }

  private static <T extends ContentItem> Optional<ContentItem> written(
      Field<T> kind, Values values) {
    return values.optional(kind).map(item -> item);
  }
}
