package org.councilreport.reader;

import java.util.Map;
import java.util.Optional;
import org.councilreport.diagnostic.Code;
import org.councilreport.model.Amount;

/** A number, a sum of money or a percentage as the council writes it, or words in its place. */
record AmountShape() implements Shape<Amount> {
  private static final Shape<String> TEXT = Shape.label();

  @Override
  public String noun() {
    return "a value";
  }

  @Override
  public Optional<Amount> read(YamlValue value) {
    return TEXT.read(value).map(Amount::of).filter(amount -> isAllowed(amount, value));
  }

  /** What looks like a number and is none would be missing from charts and from comparisons. */
  private static boolean isAllowed(Amount amount, YamlValue value) {
    boolean allowed = !amount.isDoubtful();
    if (!allowed) {
      value.report(
          value
              .error(Code.VALUE, Words.quote(amount.written()) + " " + Amount.DOUBT)
              .help(Amount.CURE));
    }
    return allowed;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    return TEXT.schema(definitions);
  }
}
