package org.councilreport.reader;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;

/**
 * A number in decimal digits, without quotes.
 *
 * @param form what its text matches; bounds its length, so that it stays cheap to compare
 * @param least the smallest allowed
 * @param most the largest allowed
 */
record NumberShape<T extends Number>(
    String noun, Pattern form, BigDecimal least, BigDecimal most, Function<BigDecimal, T> make)
    implements Shape<T> {

  static final Pattern WHOLE = Pattern.compile("-?[0-9]{1,18}");
  static final Pattern DECIMAL = Pattern.compile("-?[0-9]{1,18}(\\.[0-9]{1,18})?");

  @Override
  public Optional<T> read(YamlValue value) {
    Optional<String> text = value.bare(noun);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    if (!form.matcher(text.get()).matches()) {
      value.report(
          value
              .error(Code.TYPE, noun + " belongs here, found " + Words.quote(text.get()))
              .help("write it in digits, without a unit, a comma or quotes"));
      return Optional.empty();
    }
    BigDecimal number = new BigDecimal(text.get());
    if (number.compareTo(least) < 0 || number.compareTo(most) > 0) {
      value.report(value.error(Code.VALUE, text.get() + " is not allowed here").help(range()));
      return Optional.empty();
    }
    return Optional.of(make.apply(number));
  }

  private String range() {
    return least.compareTo(most) == 0
        ? "write " + Words.number(least)
        : "write a number from " + Words.number(least) + " to " + Words.number(most);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return Json.object(
        "type", form == WHOLE ? "integer" : "number", "minimum", least, "maximum", most);
  }
}
