package org.councilreport.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.councilreport.model.Markdown;

/**
 * What a YAML value must look like, and what it becomes. Shapes are made by the methods here and
 * combined into objects of {@linkplain Field fields}.
 *
 * @param <T> what a value of this shape becomes
 */
public sealed interface Shape<T>
    permits TextShape,
        MarkdownShape,
        NumberShape,
        TruthShape,
        DateShape,
        LanguageShape,
        ChoiceShape,
        ListShape,
        ObjectShape,
        RefinedShape,
        DeferredShape {

  /** What belongs here, in an author's words and with an article, such as {@code a date}. */
  String noun();

  /** Reads a value, reporting every fault in it; empty when there was one. */
  Optional<T> read(YamlValue value);

  /** Words for a heading or a label: one line, not blank. */
  static Shape<String> label() {
    return new TextShape<>("text", TextShape.Form.LABEL, String::strip);
  }

  /** Sentences that may run over several lines. */
  static Shape<String> text() {
    return new TextShape<>("text", TextShape.Form.TEXT, Function.identity());
  }

  /** Text in CommonMark. */
  static Shape<Markdown> markdown() {
    return new MarkdownShape();
  }

  /**
   * Text of a strict form.
   *
   * @param noun what it is called, with an example where that helps: {@code a colour such as
   *     "#1F3864"}
   * @param form what the whole text matches
   * @param make makes the value of a text that matches
   */
  static <T> Shape<T> matching(String noun, Pattern form, Function<String, T> make) {
    return new TextShape<>(noun, new TextShape.Form(false, Optional.of(form)), make);
  }

  /** A whole number in a range, its ends included. */
  static Shape<Integer> integer(int least, int most) {
    return new NumberShape<>(
        "a whole number",
        NumberShape.WHOLE,
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(most),
        BigDecimal::intValueExact);
  }

  /** A number in a range, its ends included. */
  static Shape<Double> number(double least, double most) {
    return new NumberShape<>(
        "a number",
        NumberShape.DECIMAL,
        BigDecimal.valueOf(least),
        BigDecimal.valueOf(most),
        BigDecimal::doubleValue);
  }

  /** {@code true} or {@code false}; no other word, so that NO can stay a country. */
  static Shape<Boolean> truth() {
    return new TruthShape();
  }

  /** A calendar date in the form of ISO 8601, such as 2026-06-30. */
  static Shape<LocalDate> date() {
    return new DateShape();
  }

  /** A language by its BCP 47 tag. */
  static Shape<Locale> language() {
    return new LanguageShape();
  }

  /**
   * One of a few words.
   *
   * @param noun what the words are, with an article
   * @param choices the words, in the order they are offered
   */
  static <T> Shape<T> choice(String noun, List<Choice<T>> choices) {
    return new ChoiceShape<>(noun, choices);
  }

  /**
   * A list.
   *
   * @param plural what its items are called, without an article
   * @param items what each looks like
   */
  static <T> Shape<List<T>> listOf(String plural, Shape<T> items) {
    return new ListShape<>(plural, items);
  }

  /**
   * An object of named fields.
   *
   * @param noun what it is called, with an article
   * @param fields its fields, in the order they are offered
   * @param make makes it of its fields' values, of which the required ones are all there
   */
  static <T> Shape<T> object(String noun, List<Field<?>> fields, Function<Values, T> make) {
    return new ObjectShape<>(noun, fields, make);
  }

  /**
   * A shape that holds itself, looked up when it is needed.
   *
   * @param noun what it is called, with an article
   * @param shape gives the shape
   */
  static <T> Shape<T> deferred(String noun, Supplier<Shape<T>> shape) {
    return new DeferredShape<>(noun, shape);
  }

  /**
   * This shape with one more rule.
   *
   * @param rule what every value keeps
   * @param complaint the message about one that does not
   * @param make what a value that keeps it becomes
   */
  default <R> Shape<R> refine(Predicate<T> rule, String complaint, Function<T, R> make) {
    return new RefinedShape<>(this, rule, complaint, make);
  }
}
