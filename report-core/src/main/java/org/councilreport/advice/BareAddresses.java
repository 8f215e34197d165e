package org.councilreport.advice;

import java.util.List;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.model.Advice;

/** Words stand in a text, and addresses behind them. */
final class BareAddresses implements Counsel {
  private static final Sought ADDRESS =
      Sought.by(
          Pattern.compile("(?<!\\]\\()(?<!\\]\\(<)(?<![/\\w.])((?:https?://|www\\.)[^\\s<>\\])]+)"),
          "://",
          "www.");

  @Override
  public Advice kind() {
    return Advice.BARE_ADDRESSES;
  }

  @Override
  public List<Diagnostic> on(Prose prose) {
    return prose.remarks(
        kind(),
        ADDRESS,
        address -> "an address stands here in place of words",
        "put it behind words that say where it leads, as in \"[the housing strategy](https://…)\"");
  }
}
