package org.councilreport.cli.batch;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import org.councilreport.cli.batch.RunResults.Entry;
import org.councilreport.cli.batch.RunResults.Output;
import org.councilreport.cli.batch.RunResults.Status;
import org.councilreport.cli.batch.RunResults.Totals;
import org.councilreport.cli.console.Messages;
import org.councilreport.cli.files.Content;

/**
 * The page {@code index.html} of a run: what became of each report, for the person who looks the
 * next morning; first what is to be looked at. It stands alone: no script, no picture, nothing
 * fetched.
 */
final class SummaryPage {
  /** The page's name in the output folder. */
  static final String FILE = "index.html";

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("d MMMM uuuu 'at' HH:mm 'UTC'", Locale.UK)
          .withZone(ZoneOffset.UTC);

  private final RunResults results;
  private final Writer html;

  private SummaryPage(RunResults results, Writer html) {
    this.results = results;
    this.html = html;
  }

  /** The page of a run. */
  static Content of(RunResults results) {
    return out -> write(results, out);
  }

  private static void write(RunResults results, OutputStream out) throws IOException {
    Writer html = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    new SummaryPage(results, html).write();
    html.flush();
  }

  private void write() throws IOException {
    String headline = headline(results.totals());
    html.write(
        """
        <!DOCTYPE html>
        <html lang="en-GB">
        <head>
        <meta charset="utf-8">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>
        %s</style>
        </head>
        <body>
        <header>
        <h1>%s</h1>
        <p>%s</p>
        </header>
        <main>
        """
            .formatted(headline, style(), headline, ended()));
    totals(results.totals());
    notices();
    table();
    html.write("</main>\n<footer>\n<p>" + text(madeBy()) + "</p>\n</footer>\n</body>\n</html>\n");
  }

  private static String style() throws IOException {
    try (InputStream css = SummaryPage.class.getResourceAsStream("summary.css")) {
      return new String(Objects.requireNonNull(css).readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static String headline(Totals totals) {
    return totals.failed() == 0 && totals.skipped() == 0
        ? "All reports are made"
        : Messages.count(totals.failed() + totals.skipped(), "report") + " not made";
  }

  private String ended() {
    return "%s <time datetime=\"%s\">%s</time>."
        .formatted(
            results.interrupted() ? "The run was interrupted on" : "The run ended on",
            text(results.finishedAt()),
            MOMENT.format(Instant.parse(results.finishedAt())));
  }

  private String madeBy() {
    return "Made by "
        + results.tool().name()
        + " "
        + results.tool().version()
        + ". The same for programs is in "
        + RunResults.FILE
        + ".";
  }

  private void totals(Totals totals) throws IOException {
    html.write("<dl class=\"totals\">\n");
    total("written", totals.written());
    total("unchanged", totals.unchanged());
    total("with warnings", totals.warned());
    total("failed", totals.failed());
    total("skipped", totals.skipped());
    html.write("</dl>\n");
  }

  private void total(String name, long number) throws IOException {
    String kind = number == 0 ? "none" : name.replace(' ', '-');
    html.write("<div class=\"%s\"><dt>%s</dt><dd>%s</dd></div>\n".formatted(kind, name, number));
  }

  /** What is to be looked at: first the reports that were not made. */
  private void notices() throws IOException {
    boolean first = true;
    for (boolean failed : List.of(true, false)) {
      for (int i = 0; i < results.reports().size(); i++) {
        Entry one = results.reports().get(i);
        if (isNoticed(one) && failed == (one.status() == Status.FAILED)) {
          html.write(first ? "<h2>What is to be looked at</h2>\n" : "");
          first = false;
          notice(one, i);
        }
      }
    }
  }

  private static boolean isNoticed(Entry one) {
    return one.failure().isPresent() || !one.diagnostics().isEmpty();
  }

  private void notice(Entry one, int number) throws IOException {
    html.write(
        "<section class=\"%s\">\n<h3 id=\"report-%s\">%s</h3>\n"
            .formatted(one.status().words(), number, text(one.source())));
    if (one.failure().isPresent()) {
      html.write("<p>" + text(one.failure().get().message()) + "</p>\n");
      String help = one.failure().get().help();
      html.write(help.isEmpty() ? "" : "<p>" + text(help) + "</p>\n");
    }
    for (JsonNode diagnostic : one.diagnostics()) {
      String rendered = diagnostic.path("rendered").asText().stripTrailing();
      html.write("<pre>" + text(rendered) + "</pre>\n");
    }
    html.write("</section>\n");
  }

  private void table() throws IOException {
    html.write(
        """
        <h2 id="reports">Reports</h2>
        <div class="scrolls" role="region" aria-labelledby="reports" tabindex="0">
        <table>
        <thead><tr><th scope="col">Report</th><th scope="col">Status</th>\
        <th scope="col">Documents</th><th scope="col">Notes</th></tr></thead>
        <tbody>
        """);
    for (int i = 0; i < results.reports().size(); i++) {
      row(results.reports().get(i), i);
    }
    html.write("</tbody>\n</table>\n</div>\n");
  }

  private void row(Entry one, int number) throws IOException {
    String status = one.status().words();
    String notes =
        isNoticed(one) ? "<a href=\"#report-%s\">%s</a>".formatted(number, count(one)) : "";
    html.write(
        "<tr class=\"%s\"><th scope=\"row\">%s</th><td class=\"status\">%s</td><td>%s</td><td>%s</td></tr>\n"
            .formatted(
                status,
                text(one.source()),
                status + (one.earlier() && one.status() != Status.GONE ? ", earlier" : ""),
                documents(one),
                notes));
  }

  private static String documents(Entry one) {
    return one.outputs().stream().map(SummaryPage::document).collect(Collectors.joining("<br>"));
  }

  private static String document(Output output) {
    String pages = output.pages().map(count -> Messages.count(count, "page") + ", ").orElse("");
    return "<a href=\"%s\">%s</a> <span>%s%s</span>"
        .formatted(text(address(output)), text(output.path()), pages, size(output.bytes()));
  }

  private static String size(long bytes) {
    return bytes < 1_000_000
        ? Math.max(1, Math.round(bytes / 1e3)) + " KB"
        : String.format(Locale.ROOT, "%.1f MB", bytes / 1e6);
  }

  private static String address(Output output) {
    try {
      return new URI(null, null, output.path(), null).toASCIIString();
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is a path", e);
    }
  }

  private static String count(Entry one) {
    long errors =
        one.diagnostics().stream().filter(SummaryPage::isError).count()
            + one.failure().stream().count();
    long warnings = one.diagnostics().stream().filter(found -> !isError(found)).count();
    return errors > 0 ? Messages.count(errors, "error") : Messages.count(warnings, "warning");
  }

  private static boolean isError(JsonNode diagnostic) {
    return diagnostic.path("level").asText().equals("error");
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
