package org.councilreport.bench;

import java.nio.charset.StandardCharsets;

/** A workload as the YAML that an officer writes. */
final class ReportYaml {
  private final StringBuilder yaml = new StringBuilder();

  private ReportYaml() {}

  static byte[] of(Workload workload) {
    ReportYaml report = new ReportYaml();
    report.head();
    workload.sections().forEach(report::update);
    return report.yaml.toString().getBytes(StandardCharsets.UTF_8);
  }

  private void head() {
    yaml.append("type: cabinet-member-update\nid: workload\n");
    field("title", Workload.TITLE);
    yaml.append("council: {name: ").append(Workload.COUNCIL).append("}\n");
    yaml.append("meeting: {body: ").append(Workload.COMMITTEE).append(", date: 2026-07-21}\n");
    yaml.append("member: {portfolio: ").append(Workload.PORTFOLIO).append("}\n");
    yaml.append("period: {from: 2026-04-01, to: 2026-06-30}\nupdates:\n");
  }

  private void update(Workload.Section section) {
    field("  - service", section.title());
    yaml.append("    content:\n      - |\n");
    for (String paragraph : section.paragraphs()) {
      yaml.append("        ").append(paragraph).append("\n\n");
    }
    if (!section.rows().isEmpty()) {
      yaml.append("      - kpis:\n");
      field("          caption", section.caption());
      field("          scheme", "rag");
      yaml.append("          rows:\n");
      section.rows().forEach(row -> row(row.indicator()));
    }
  }

  private void row(Phrases.Indicator row) {
    field("            - title", row.title());
    field("              unit", row.unit());
    field("              target", row.target());
    field("              actual", row.actual());
    field("              previous", row.previous());
    field("              status", row.status());
    field("              direction", row.direction());
  }

  private void field(String name, String value) {
    yaml.append(name).append(": \"").append(value).append("\"\n");
  }
}
