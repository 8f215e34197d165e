package org.councilreport.reader;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;

/** Text as written. */
record TextShape<T>(String noun, Form form, Function<String, T> make) implements Shape<T> {

  /**
   * What text is allowed.
   *
   * @param multiline whether it may have more than one line
   * @param pattern what the whole of it matches
   * @param help how to write what does not
   */
  record Form(boolean multiline, Optional<Pattern> pattern, String help) {
    static final Form LABEL = new Form(false, Optional.empty(), "");
    static final Form TEXT = new Form(true, Optional.empty(), "");
  }

  @Override
  public Optional<T> read(YamlValue value) {
    if (!value.isAbsent()) {
      value.warnOfComment();
    }
    return value.text(noun).filter(text -> isAllowed(text, value)).map(make);
  }

  private boolean isAllowed(String text, YamlValue value) {
    if (text.isBlank()) {
      value.report(
          value
              .error(Code.VALUE, "there are no words in this text")
              .help("write the words, or take the field out"));
      return false;
    }
    if (!form.multiline() && text.indexOf('\n') >= 0) {
      value.report(
          value
              .error(Code.VALUE, "this text must be on one line")
              .help("write it on one line, after the field's name"));
      return false;
    }
    if (form.pattern().isPresent() && !form.pattern().get().matcher(text).matches()) {
      Diagnostic.Builder fault = value.error(Code.VALUE, Words.quote(text) + " is not " + noun);
      String likely = text.strip().toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9._-]+", "-");
      value.report(
          form.pattern().get().matcher(likely).matches()
              ? fault.help("write it as in " + Words.quote(likely))
              : fault.help(form.help()));
      return false;
    }
    return true;
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    String most = form.multiline() ? "\\S" : "^[^\\n]*\\S[^\\n]*$";
    return Json.object(
        "type",
        Json.SCALAR,
        "pattern",
        form.pattern().map(pattern -> "^(?:" + pattern.pattern() + ")$").orElse(most));
  }
}
