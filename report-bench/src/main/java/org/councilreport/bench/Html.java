package org.councilreport.bench;

import java.util.List;

/** A workload as XHTML with a style sheet that asks for the looks of the product's own theme. */
final class Html {
  private static final String HEAD =
      """
      <html xmlns="http://www.w3.org/1999/xhtml" lang="en-GB"><head>
      <title>%s</title>
      <meta name="subject" content="Update"/><meta name="description" content="Update"/>
      <style>
      @page { size: A4; margin: 25mm 25mm 25mm 25mm;
        @bottom-center { content: "Page " counter(page) " of " counter(pages); font: 10pt Sans } }
      body { font: 12pt/17pt Sans }
      h1 { font-size: 20pt } h2 { font-size: 16pt }
      table { width: 100%%; border-collapse: collapse; font-size: 11pt; -fs-table-paginate: paginate }
      caption { font-weight: bold; text-align: left }
      th, td { border-bottom: 0.5pt solid #999; padding: 3pt; text-align: left }
      </style></head><body>
      """;

  private final StringBuilder html = new StringBuilder();

  private Html() {}

  static String of(Workload workload) {
    Html page = new Html();
    page.html.append(HEAD.formatted(Workload.TITLE));
    page.element("h1", Workload.TITLE);
    page.element("p", "Council: " + Workload.COUNCIL);
    page.element("p", "Committee: " + Workload.COMMITTEE);
    page.element("p", "Portfolio: " + Workload.PORTFOLIO);
    workload.sections().forEach(page::section);
    return page.html.append("</body></html>").toString();
  }

  private void section(Workload.Section section) {
    element("h2", section.title());
    section.paragraphs().forEach(paragraph -> element("p", paragraph));
    if (!section.rows().isEmpty()) {
      html.append("<table>");
      element("caption", section.caption());
      html.append("<thead>");
      row("th", Workload.HEAD);
      html.append("</thead><tbody>");
      section.rows().forEach(row -> row("td", row.cells()));
      html.append("</tbody></table>\n");
    }
  }

  private void row(String cell, List<String> texts) {
    html.append("<tr>");
    texts.forEach(text -> element(cell, text));
    html.append("</tr>\n");
  }

  private void element(String name, String text) {
    html.append('<').append(name).append('>').append(text.replace("&", "&amp;"));
    html.append("</").append(name).append(">\n");
  }
}
