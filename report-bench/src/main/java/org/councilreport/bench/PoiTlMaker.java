package org.councilreport.bench;

import com.deepoove.poi.XWPFTemplate;
import com.deepoove.poi.data.RowRenderData;
import com.deepoove.poi.data.Rows;
import com.deepoove.poi.data.TableRenderData;
import com.deepoove.poi.data.Tables;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** A Word template filled by poi-tl. */
final class PoiTlMaker implements Maker {
  private final byte[] template;

  PoiTlMaker() throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    try (XWPFDocument word = new XWPFDocument()) {
      for (String line :
          List.of(
              "{{title}}",
              "Council: {{council}}",
              "Committee: {{committee}}",
              "Portfolio: {{portfolio}}",
              "{{?sections}}",
              "{{heading}}",
              "{{?paragraphs}}",
              "{{=#this}}",
              "{{/paragraphs}}",
              "{{caption}}",
              "{{#table}}",
              "{{/sections}}")) {
        word.createParagraph().createRun().setText(line);
      }
      word.write(file);
    }
    template = file.toByteArray();
  }

  @Override
  public Job ready(Workload workload) {
    return () -> {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      try (XWPFTemplate word =
          XWPFTemplate.compile(new ByteArrayInputStream(template)).render(model(workload))) {
        word.write(file);
      }
      return file.toByteArray();
    };
  }

  private static Map<String, Object> model(Workload workload) {
    Map<String, Object> model = new HashMap<>();
    model.put("title", Workload.TITLE);
    model.put("council", Workload.COUNCIL);
    model.put("committee", Workload.COMMITTEE);
    model.put("portfolio", Workload.PORTFOLIO);
    model.put("sections", workload.sections().stream().map(PoiTlMaker::section).toList());
    return model;
  }

  private static Map<String, Object> section(Workload.Section section) {
    Map<String, Object> model = new HashMap<>();
    model.put("heading", section.title());
    model.put("paragraphs", section.paragraphs());
    if (!section.rows().isEmpty()) {
      model.put("caption", section.caption());
      model.put("table", table(section));
    }
    return model;
  }

  private static TableRenderData table(Workload.Section section) {
    Tables.TableBuilder table = Tables.ofWidth(16).addRow(row(Workload.HEAD));
    section.rows().forEach(row -> table.addRow(row(row.cells())));
    return table.create();
  }

  private static RowRenderData row(List<String> cells) {
    return Rows.create(cells.toArray(String[]::new));
  }
}
