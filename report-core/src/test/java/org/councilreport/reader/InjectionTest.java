package org.councilreport.reader;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.councilreport.ReportGenerator;
import org.councilreport.conformance.DocumentText;
import org.councilreport.conformance.DocxConformance;
import org.councilreport.conformance.DocxText;
import org.councilreport.conformance.HtmlConformance;
import org.councilreport.conformance.HtmlText;
import org.councilreport.conformance.PdfConformance;
import org.councilreport.conformance.PdfText;
import org.councilreport.diagnostic.Checked;
import org.councilreport.document.Document;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What means something to XML, Word, FreeMarker or Java is printed as it was typed, in every text
 * field of the table: the report that uses every field has it in all of them.
 */
class InjectionTest {
  private static final String TYPED =
      "]]> <w:p> </w:t> ${x} #{x} <#if x> <@x/> [=x] [[=x]] {{x}} &nbsp; &#60; &lt; %s %n {0} <!-- -->"
          + " <script>x</script> <?x y?> ' \" $1 \\";

  /** The same in CommonMark, where a backslash before a sign would hide itself. */
  private static final String IN_MARKDOWN = TYPED + "\\";

  /** Names of files and of things in the report; what the numbers of a chart are drawn from. */
  private static final Set<String> NOT_FREE =
      Set.of("file", "scheme", "status", "code", "values", "report", "symbol", "theme", "extra");

  private static final ReportGenerator GENERATOR =
      ReportGenerator.builder().includeExempt(true).build();

  @TempDir private Path folder;

  private int fields;

  @Test
  void everyTextComesOutAsTypedInEveryFormat() throws IOException {
    Set<Integer> printed = new TreeSet<>();
    for (String type :
        List.of("cabinet-member-update", "portfolio-holder-report", "decision-report")) {
      printed.addAll(printed(document(type)));
    }

    assertThat(fields).isGreaterThan(80);
    assertThat(printed).hasSizeGreaterThan(fields * 3 / 4);
  }

  /** The numbers of the texts that a document prints, each of them whole. */
  private static Set<Integer> printed(Document document) throws IOException {
    List<String> lines = DocumentText.lines(document);
    byte[] pdf = write(document, OutputFormat.PDF);
    byte[] docx = write(document, OutputFormat.DOCX);
    byte[] html = write(document, OutputFormat.HTML);
    assertThat(PdfText.lines(pdf)).isEqualTo(lines);
    assertThat(DocxText.lines(docx)).isEqualTo(lines);
    assertThat(HtmlText.lines(html)).isEqualTo(lines);
    assertThat(PdfConformance.faults(pdf)).isEmpty();
    assertThat(DocxConformance.faults(docx)).isEmpty();
    assertThat(HtmlConformance.faults(html)).isEmpty();

    Set<Integer> printed = new TreeSet<>();
    for (String line : lines) {
      for (int at = line.indexOf("Field"); at >= 0; at = line.indexOf("Field", at + 1)) {
        int space = line.indexOf(' ', at);
        assertThat(line.substring(space + 1)).as(line).startsWith(TYPED);
        printed.add(Integer.valueOf(line.substring(at + 5, space)));
      }
    }
    return printed;
  }

  private static byte[] write(Document document, OutputFormat format) throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    GENERATOR.write(document, format, out);
    return out.toByteArray();
  }

  private Document document(String type) throws IOException {
    byte[] full = Files.readAllBytes(Path.of("src/test/resources/report/full-report.yaml"));
    fields = 0;
    YamlNode changed =
        changed(FieldTableTest.REPORT, YamlReader.node(full, "full.yaml").orElseThrow());
    String yaml = Json.text(Json.of(changed)).replace("cabinet-member-update", type);
    Files.createDirectories(folder.resolve("images"));
    for (String picture : List.of("park.png", "logo.png")) {
      Files.write(
          folder.resolve("images").resolve(picture),
          Files.readAllBytes(Path.of("../samples/sefton/first-page.png")));
    }
    Path report = folder.resolve(type + ".yaml");
    Files.write(report, yaml.replace("park.jpg", "park.png").getBytes(UTF_8));
    Checked<Document> document = GENERATOR.read(report);
    assertThat(document.diagnostics()).filteredOn(fault -> fault.isError()).isEmpty();
    return document.value();
  }

  private YamlNode changed(Shape<?> shape, YamlNode node) {
    if (node instanceof YamlNode.Sequence list) {
      return new YamlNode.Sequence(
          list.position(), list.items().stream().map(item -> changed(shape, item)).toList());
    } else if (node instanceof YamlNode.Mapping mapping) {
      List<YamlNode.Entry> entries = new ArrayList<>();
      mapping.entries().forEach(entry -> entries.add(changed(shape, entry)));
      return new YamlNode.Mapping(mapping.position(), mapping.flow(), entries);
    }
    return changed(shape, (YamlNode.Text) node);
  }

  private YamlNode.Entry changed(Shape<?> shape, YamlNode.Entry entry) {
    String name = entry.key().value();
    if (NOT_FREE.contains(name)) {
      return entry;
    }
    Shape<?> inner =
        Shapes.objects(shape)
            .flatMap(object -> object.field(name).stream())
            .<Shape<?>>map(Field::shape)
            .findFirst()
            .orElse(shape); // words by language
    return new YamlNode.Entry(entry.key(), changed(inner, entry.value()));
  }

  private YamlNode changed(Shape<?> shape, YamlNode.Text text) {
    boolean markdown = texts(shape).anyMatch(leaf -> leaf instanceof MarkdownShape<?>);
    boolean free =
        markdown
            || texts(shape)
                .anyMatch(
                    leaf ->
                        leaf instanceof WordingShape
                            || (leaf instanceof TextShape<?> plain
                                && plain.form().pattern().isEmpty()));
    if (!free) {
      return text;
    }
    String words = "Field" + fields++ + " " + (markdown ? IN_MARKDOWN : TYPED);
    return new YamlNode.Text(text.position(), words, false, List.of());
  }

  /** The shapes that a text of a shape may have. */
  private static Stream<Shape<?>> texts(Shape<?> shape) {
    if (shape instanceof ObjectShape<?>) {
      return Stream.empty();
    }
    List<Shape<?>> parts = shape.parts().toList();
    return parts.isEmpty() ? Stream.of(shape) : parts.stream().flatMap(InjectionTest::texts);
  }
}
