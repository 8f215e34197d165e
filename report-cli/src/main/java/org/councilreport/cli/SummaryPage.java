package org.councilreport.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Collectors;
import org.councilreport.cli.RunResults.Entry;
import org.councilreport.cli.RunResults.Output;
import org.councilreport.cli.RunResults.Status;
import org.councilreport.cli.RunResults.Totals;

/**
 * The page {@code index.html} of a run: what became of each report, for the person who looks the
 * next morning. It stands alone: no script, no picture, nothing fetched.
 */
final class SummaryPage {
  /** The page's name in the output folder. */
  static final String FILE = "index.html";

  // Contrast of every colour on its background is at least 7:1.
  private static final String STYLE =
      """
      body { font: 1rem/1.5 system-ui, sans-serif; color: #1a1a1a; background: #fff;
             max-width: 70rem; margin: 2rem auto; padding: 0 1rem; }
      table { border-collapse: collapse; width: 100%; }
      caption { text-align: left; font-weight: bold; padding: .5rem 0; }
      th, td { text-align: left; vertical-align: top; padding: .4rem .8rem .4rem 0;
               border-bottom: 1px solid #767676; overflow-wrap: anywhere; }
      thead th { border-bottom: 2px solid #1a1a1a; }
      td.status { white-space: nowrap; font-weight: bold; }
      .failed .status { color: #8c1a10; }
      .written .status { color: #0b5227; }
      pre { white-space: pre-wrap; background: #f3f3f3; padding: .8rem; }
      a { color: #00407a; }
      """;

  private SummaryPage() {}

  /** The page of a run. */
  static byte[] of(RunResults results) {
    StringBuilder html = new StringBuilder();
    html.append("<!DOCTYPE html>\n<html lang=\"en-GB\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(headline(results.totals()))
        .append("</title>\n")
        .append("<style>\n")
        .append(STYLE)
        .append("</style>\n</head>\n<body>\n<main>\n")
        .append("<h1>")
        .append(headline(results.totals()))
        .append("</h1>\n<p>")
        .append(ended(results))
        .append("</p>\n");
    List<Entry> noticed =
        results.reports().stream()
            .filter(one -> one.failure().isPresent() || !one.diagnostics().isEmpty())
            .toList();
    table(results, noticed, html);
    if (!noticed.isEmpty()) {
      html.append("<h2>What is to be looked at</h2>\n");
      noticed.forEach(one -> remarks(one, results.reports().indexOf(one), html));
    }
    html.append("</main>\n</body>\n</html>\n");
    return html.toString().getBytes(StandardCharsets.UTF_8);
  }

  private static String headline(Totals totals) {
    return totals.failed() == 0 && totals.skipped() == 0
        ? "All reports are made"
        : Messages.count(totals.failed() + totals.skipped(), "report") + " not made";
  }

  private static String ended(RunResults results) {
    return text(
        (results.interrupted() ? "The run was interrupted at " : "The run ended at ")
            + results.finishedAt()
            + ": "
            + BatchCommand.words(results.totals())
            + ". Made by "
            + results.tool().name()
            + " "
            + results.tool().version()
            + ".");
  }

  private static void table(RunResults results, List<Entry> noticed, StringBuilder html) {
    html.append("<table>\n<caption>Reports</caption>\n<thead><tr><th scope=\"col\">Report</th>")
        .append("<th scope=\"col\">Status</th><th scope=\"col\">Documents</th>")
        .append("<th scope=\"col\">Notes</th></tr></thead>\n<tbody>\n");
    for (Entry one : results.reports()) {
      String status = one.status().words();
      html.append("<tr class=\"")
          .append(status)
          .append("\"><th scope=\"row\">")
          .append(text(one.source()))
          .append("</th><td class=\"status\">")
          .append(status)
          .append(one.earlier() && one.status() != Status.GONE ? ", earlier" : "")
          .append("</td><td>")
          .append(links(one))
          .append("</td><td>");
      if (noticed.contains(one)) {
        int number = results.reports().indexOf(one);
        html.append("<a href=\"#report-")
            .append(number)
            .append("\">")
            .append(count(one))
            .append("</a>");
      }
      html.append("</td></tr>\n");
    }
    html.append("</tbody>\n</table>\n");
  }

  private static String links(Entry one) {
    return one.outputs().stream()
        .map(output -> "<a href=\"" + text(address(output)) + "\">" + text(output.path()) + "</a>")
        .collect(Collectors.joining("<br>"));
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

  private static void remarks(Entry one, int number, StringBuilder html) {
    html.append("<h3 id=\"report-")
        .append(number)
        .append("\">")
        .append(text(one.source()))
        .append("</h3>\n");
    one.failure()
        .ifPresent(
            why ->
                html.append("<p>")
                    .append(text(why.message()))
                    .append("</p>\n<p>")
                    .append(text(why.help()))
                    .append("</p>\n"));
    for (JsonNode diagnostic : one.diagnostics()) {
      html.append("<pre>")
          .append(text(diagnostic.path("rendered").asText().stripTrailing()))
          .append("</pre>\n");
    }
  }

  private static String text(String words) {
    return words
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
