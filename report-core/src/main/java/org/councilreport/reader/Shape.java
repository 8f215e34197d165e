package org.councilreport.reader;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.councilreport.model.Amount;
import org.councilreport.model.Extra;
import org.councilreport.model.InlineMarkdown;
import org.councilreport.model.Label;
import org.councilreport.model.Markdown;
import org.councilreport.model.When;

/**
 * What a YAML value must look like, and what it becomes. Shapes are made by the methods here and
 * combined into objects of {@linkplain Field fields}.
 *
 * @param <T> what a value of this shape becomes
 */
public sealed interface Shape<T>
    permits TextShape,
        AmountShape,
        WordingShape,
        MarkdownShape,
        NumberShape,
        TruthShape,
        DateShape,
        WhenShape,
        LanguageShape,
        ChoiceShape,
        EitherShape,
        ListShape,
        ObjectShape,
        ExtraShape,
        PartialShape,
        RawShape,
        RefinedShape,
        DeferredShape {

  /** What belongs here, in an author's words and with an article, such as {@code a date}. */
  String noun();

  /** Reads a value, reporting every fault in it; empty when there was one. */
  Optional<T> read(YamlValue value);

  /**
   * The same as JSON Schema.
   *
   * @param definitions collects the schemas of shapes that hold themselves
   */
  Map<String, Object> schema(Definitions definitions);

  /** The shapes it is made of. */
  default Stream<Shape<?>> parts() {
    return Stream.empty();
  }

  /** Words for a heading or a label: one line, not blank. */
  static Shape<String> label() {
    return new TextShape<>("text", TextShape.Form.LABEL, String::strip);
  }

  /** Sentences that may run over several lines. */
  static Shape<String> text() {
    return new TextShape<>("text", TextShape.Form.TEXT, Function.identity());
  }

  /** Words for a heading or a label, in one language or in several. */
  static Shape<Label> wording() {
    return new WordingShape();
  }

  /** Paragraphs in CommonMark. */
  static Shape<Markdown> markdown() {
    return new MarkdownShape<>(Markdown::new);
  }

  /** Sentences in CommonMark, within one paragraph or cell. */
  static Shape<InlineMarkdown> inlineMarkdown() {
    return new MarkdownShape<>(InlineMarkdown::new);
  }

  /**
   * Text of a strict form.
   *
   * @param noun what it is called, with an example where that helps: {@code a colour such as
   *     "#1F3864"}
   * @param form what the whole text matches
   * @param help how to write it
   * @param make makes the value of a text that matches
   */
  static <T> Shape<T> matching(String noun, Pattern form, String help, Function<String, T> make) {
    return new TextShape<>(noun, new TextShape.Form(false, Optional.of(form), help), make);
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

  /** A day, a range of days, a week by its first day, or a month. */
  static Shape<When> when() {
    return new WhenShape();
  }

  /** A number, a sum of money or a percentage as the council writes it, or words in its place. */
  static Shape<Amount> amount() {
    return new AmountShape();
  }

  /** Named values that only a council's own template knows. */
  static Shape<Extra.Fields> extra() {
    return new ExtraShape();
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
    return new ChoiceShape<>(noun, choices, "");
  }

  /**
   * A word, beside which something else may be written.
   *
   * @param noun what the word is, with an article
   * @param choice the word
   * @param otherwise what may be written instead of it, by example
   */
  static <T> Shape<T> wordOr(String noun, Choice<T> choice, String otherwise) {
    return new ChoiceShape<>(noun, List.of(choice), " or " + otherwise);
  }

  /**
   * Text of one shape, or a list or fields of another.
   *
   * @param text what a text looks like
   * @param other what a list or fields look like
   */
  static <T> Shape<T> either(Shape<T> text, Shape<T> other) {
    return new EitherShape<>(text, other);
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
    return new ObjectShape<>(noun, fields, List.of(), make);
  }

  /**
   * An object that has exactly one of several fields.
   *
   * @param noun what it is called, with an article
   * @param fields all its fields, in the order they are offered
   * @param alternatives the fields of which it has one
   * @param make makes it of its fields' values
   */
  static <T> Shape<T> objectWithOneOf(
      String noun, List<Field<?>> fields, List<Field<?>> alternatives, Function<Values, T> make) {
    return new ObjectShape<>(noun, fields, alternatives, make);
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
   * @param help how to mend it
   */
  default Shape<T> refine(Predicate<T> rule, String complaint, String help) {
    return new RefinedShape<>(this, rule, complaint, help, Function.identity());
  }

  /**
   * This shape, whose values become something else.
   *
   * @param make what a value becomes
   */
  default <R> Shape<R> as(Function<T, R> make) {
    return new RefinedShape<>(this, value -> true, "", "", make);
  }
}
