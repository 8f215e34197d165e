import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import org.councilreport.ReportGenerator;
import org.councilreport.writer.OutputFormat;

/**
 * Makes a report with nothing on the class path but the shaded jar: no library under its own name,
 * no JSpecify. Run as {@code java -cp SHADED.jar TryShaded.java REPORT.yaml}.
 */
class TryShaded {
  private static final List<String> ELSEWHERE =
      List.of(
          "freemarker.template.Configuration",
          "org.apache.logging.log4j.LogManager",
          "org.apache.pdfbox.pdmodel.PDDocument",
          "org.apache.poi.openxml4j.opc.OPCPackage",
          "org.commonmark.parser.Parser",
          "org.jspecify.annotations.NullMarked",
          "org.yaml.snakeyaml.LoaderOptions");

  public static void main(String[] args) throws Exception {
    for (String name : ELSEWHERE) {
      try {
        Class.forName(name);
        throw new AssertionError(name + " would meet the host's own");
      } catch (ClassNotFoundException e) {
        // As it should be.
      }
    }
    var generator = ReportGenerator.create();
    var checked = generator.read(Path.of(args[0]));
    if (!checked.isValid()) {
      throw new AssertionError(checked.diagnostics());
    }
    for (OutputFormat format : OutputFormat.values()) {
      var out = new ByteArrayOutputStream();
      generator.write(checked.value(), format, out);
      if (out.size() < 1000) {
        throw new AssertionError(format + " has " + out.size() + " bytes");
      }
    }
  }
}
