package org.councilreport.cli.watch;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import javax.imageio.ImageIO;
import org.councilreport.ReportGenerator;
import org.councilreport.batch.BatchJob;
import org.councilreport.batch.Renderer;
import org.councilreport.batch.Renderer.Rendered;
import org.councilreport.cli.Reports;
import org.councilreport.cli.Run;
import org.councilreport.writer.OutputFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The page of a watch, as a browser and as an intruder asks for it. */
class PreviewServerTest {
  @TempDir Path folder;
  private final Preview preview = new Preview();
  private PreviewServer server;
  private int port;
  private Rendered rendered;

  /** An answer of HTTP. */
  @SuppressWarnings("ArrayRecordComponent")
  private record Answer(int status, String head, byte[] body) {
    String text() {
      return new String(body, UTF_8);
    }
  }

  @BeforeEach
  void serve() throws Exception {
    rendered =
        Renderer.of(ReportGenerator.create(), Long.MAX_VALUE)
            .render(new BatchJob(Reports.write(folder, "gas"), EnumSet.allOf(OutputFormat.class)));
    server = PreviewServer.start(preview, 0);
    port = Integer.parseInt(server.address().replaceAll("^.*:|/$", ""));
    preview.made("gas.yaml", rendered.id(), rendered.documents(), List.of());
  }

  @AfterEach
  void close() {
    server.close();
  }

  private Answer get(String path) throws IOException {
    return ask("GET", path, "127.0.0.1:" + port);
  }

  /** Asks as it is written, which a proper client does not let one do. */
  private Answer ask(String method, String path, String host) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), port)) {
      socket
          .getOutputStream()
          .write(
              (method + " " + path + " HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n")
                  .getBytes(US_ASCII));
      byte[] all = socket.getInputStream().readAllBytes();
      String text = new String(all, US_ASCII);
      int body = text.indexOf("\r\n\r\n") + 4;
      return new Answer(
          Integer.parseInt(text.substring(9, 12)),
          text.substring(0, body),
          Arrays.copyOfRange(all, body, all.length));
    }
  }

  private static JsonNode json(Answer answer) throws IOException {
    return new ObjectMapper().readTree(answer.body());
  }

  @Test
  void thePageAndItsPartsAreThere() throws IOException {
    assertThat(get("/").text()).contains("<title>Council Report</title>", "/preview.js");
    assertThat(get("/preview.js").head()).contains("Content-type: text/javascript");
    assertThat(get("/preview.css").status()).isEqualTo(200);
    assertThat(get("/").head())
        .contains("default-src 'none'", "frame-ancestors 'none'", "nosniff", "no-store");
  }

  @Test
  void theDocumentsAreThoseThatWereMade() throws IOException {
    assertThat(get("/reports/0/gas.html").body())
        .isEqualTo(rendered.documents().get(OutputFormat.HTML));
    assertThat(get("/reports/0/gas.pdf").body())
        .isEqualTo(rendered.documents().get(OutputFormat.PDF));
    assertThat(get("/reports/0/gas.docx").body())
        .isEqualTo(rendered.documents().get(OutputFormat.DOCX));
    assertThat(get("/reports/0/gas.html").head()).contains("script-src 'none'");
  }

  @Test
  void pagesOfThePdfAreShownAsPictures() throws IOException {
    Answer page = get("/reports/0/pages/1.png");
    var picture = ImageIO.read(new ByteArrayInputStream(page.body()));

    // A4 at 110 dots an inch: 595.28 pt / 72 * 110 = 909, 841.89 pt / 72 * 110 = 1286.
    assertThat(picture.getWidth()).isEqualTo(909);
    assertThat(picture.getHeight()).isEqualTo(1286);
    assertThat(get("/reports/0/pages/2.png").status()).isEqualTo(404);
    assertThat(get("/reports/0/pages/0.png").status()).isEqualTo(404);
  }

  @Test
  void aQuestionForNewsIsHeldUntilThereAreSome() throws Exception {
    long seen = json(get("/state")).path("version").asLong();
    CompletableFuture<JsonNode> answer =
        CompletableFuture.supplyAsync(
            () -> {
              try {
                return json(get("/state?after=" + seen));
              } catch (IOException e) {
                throw new IllegalStateException(e);
              }
            });

    preview.failed("gas.yaml", List.of("error[date]: ... gas.yaml:7:32"));
    JsonNode report = answer.get(30, TimeUnit.SECONDS).path("reports").path(0);

    assertThat(report.path("sound").asBoolean()).isFalse();
    assertThat(report.path("problems").path(0).asText()).contains("gas.yaml:7:32");
    assertThat(report.path("html").asText()).isEqualTo("gas.html");
    assertThat(get("/reports/0/gas.html").status()).isEqualTo(200);
  }

  @Test
  void aReportThatIsGoneIsShownNoMore() throws IOException {
    preview.gone("gas.yaml");

    assertThat(json(get("/state")).path("reports")).isEmpty();
    assertThat(get("/reports/0/gas.html").status()).isEqualTo(404);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/gas.yaml",
        "/reports/0/gas.yaml",
        "/reports/0/../../gas.yaml",
        "/reports/0/..%2f..%2fgas.yaml",
        "/reports/0/%2e%2e/gas.yaml",
        "/reports/0//etc/passwd",
        "/reports/1/gas.html",
        "/reports/999999/gas.html",
        "/reports/0/pages/999999.png",
        "/../preview.js",
        "/preview.html/"
      })
  void nothingElseIsServed(String path) throws IOException {
    assertThat(get(path).status()).isIn(404, 400);
  }

  @ParameterizedTest
  @ValueSource(strings = {"evil.example", "evil.example:80", "127.0.0.1", "127.0.0.1.evil.example"})
  void anotherNameIsRefused(String host) throws IOException {
    Answer answer = ask("GET", "/state", host);

    assertThat(answer.status()).isEqualTo(421);
    assertThat(answer.text()).doesNotContain("gas");
    assertThat(ask("GET", "/", "localhost:" + port).status()).isEqualTo(200);
  }

  @Test
  void thereIsNothingToSend() throws IOException {
    assertThat(ask("POST", "/state", "127.0.0.1:" + port).status()).isEqualTo(405);
    assertThat(ask("HEAD", "/", "127.0.0.1:" + port).body()).isEmpty();
  }

  @Test
  void aPortThatIsTakenIsRefusedWithACure() {
    Run run = Run.of("watch", folder, "--serve=" + port);

    assertThat(run.code()).isEqualTo(73);
    assertThat(run.err()).contains("cannot show a page on port " + port, "--serve=0");
  }
}
