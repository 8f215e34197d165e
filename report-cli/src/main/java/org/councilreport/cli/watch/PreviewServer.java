package org.councilreport.cli.watch;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.councilreport.cli.files.Destination;
import org.councilreport.cli.files.PagePictures;
import org.councilreport.cli.watch.Preview.Shown;
import org.councilreport.cli.watch.Preview.State;
import org.councilreport.writer.OutputFormat;

/**
 * Serves a preview to browsers on this machine. Only the loopback address is bound; requests under
 * any other name are refused, so that a page elsewhere cannot read reports by having its own name
 * lead here (DNS rebinding). What is served stands in memory: no address is ever a path.
 */
public final class PreviewServer implements AutoCloseable {
  /** How long a browser's question for news is held before it is answered that there are none. */
  private static final Duration LONGEST_QUESTION = Duration.ofSeconds(20);

  private static final Pattern REPORT =
      Pattern.compile("/reports/(\\d{1,6})/([A-Za-z0-9][A-Za-z0-9._-]*)");
  private static final Pattern PAGE = Pattern.compile("/reports/(\\d{1,6})/pages/(\\d{1,6})\\.png");
  private static final Pattern SEEN = Pattern.compile("after=(\\d{1,18})");

  private static final Map<String, String> PARTS =
      Map.of(
          "/", "text/html; charset=utf-8",
          "/preview.css", "text/css; charset=utf-8",
          "/preview.js", "text/javascript; charset=utf-8");

  private static final Map<OutputFormat, String> TYPES =
      Map.of(
          OutputFormat.PDF,
          "application/pdf",
          OutputFormat.DOCX,
          "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
          OutputFormat.HTML,
          "text/html; charset=utf-8");

  /** What the page around the documents may load. */
  private static final String OWN_POLICY =
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self'; connect-src 'self';"
          + " frame-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

  /** The HTML edition brings its own policy; this one keeps it from being framed elsewhere. */
  private static final String DOCUMENT_POLICY =
      "script-src 'none'; object-src 'none'; frame-ancestors 'self'";

  private static final ObjectMapper JSON = new ObjectMapper();

  private final HttpServer server;
  private final ExecutorService threads;
  private final Preview preview;
  private final Set<String> names;

  /**
   * What a request is answered with.
   *
   * @param status the status of HTTP
   * @param type the media type
   * @param policy the Content Security Policy
   * @param body the bytes
   */
  private record Answer(int status, String type, String policy, ByteBuffer body) {}

  /** A report as the page knows it. */
  private record Item(
      String name, boolean sound, String html, String pdf, int pages, List<String> problems) {}

  private record News(long version, List<Item> reports) {}

  private PreviewServer(HttpServer server, ExecutorService threads, Preview preview) {
    this.server = server;
    this.threads = threads;
    this.preview = preview;
    int port = server.getAddress().getPort();
    names = Set.of("127.0.0.1:" + port, "localhost:" + port, "[::1]:" + port);
  }

  /**
   * Starts to serve.
   *
   * @param preview what to show
   * @param port the port, or 0 for one that is free
   * @throws IOException when the port is taken
   */
  public static PreviewServer start(Preview preview, int port) throws IOException {
    HttpServer server =
        HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
    // A thread for each question that is held; they do not keep the process from ending.
    ExecutorService threads =
        Executors.newCachedThreadPool(
            work -> {
              Thread thread = new Thread(work, "council-report-preview");
              thread.setDaemon(true);
              return thread;
            });
    PreviewServer started = new PreviewServer(server, threads, preview);
    server.setExecutor(threads);
    server.createContext("/", started::handle);
    server.start();
    return started;
  }

  /** Where it is, for a browser. */
  public String address() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/";
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }

  private void handle(HttpExchange exchange) throws IOException {
    try (exchange) {
      Answer answer = answer(exchange);
      var headers = exchange.getResponseHeaders();
      headers.set("Content-Type", answer.type());
      headers.set("Content-Security-Policy", answer.policy());
      headers.set("X-Content-Type-Options", "nosniff");
      headers.set("Cross-Origin-Resource-Policy", "same-origin");
      headers.set("Referrer-Policy", "no-referrer");
      headers.set("Cache-Control", "no-store");
      boolean head = exchange.getRequestMethod().equals("HEAD");
      exchange.sendResponseHeaders(answer.status(), head ? -1 : answer.body().remaining());
      if (!head) {
        exchange.getResponseBody().write(answer.body().array());
      }
    }
  }

  private Answer answer(HttpExchange exchange) throws IOException {
    String host = exchange.getRequestHeaders().getFirst("Host");
    if (host == null || !names.contains(host)) {
      return refused(421, "This page is shown at " + address() + " only.");
    }
    if (!Set.of("GET", "HEAD").contains(exchange.getRequestMethod())) {
      return refused(405, "There is only something to look at here.");
    }
    String path = exchange.getRequestURI().getRawPath();
    if (PARTS.containsKey(path)) {
      return part(path);
    }
    if (path.equals("/state")) {
      return news(exchange.getRequestURI().getRawQuery());
    }
    return document(path).orElseGet(() -> refused(404, "There is nothing of this name."));
  }

  private static Answer refused(int status, String words) {
    byte[] body = words.getBytes(StandardCharsets.UTF_8);
    return new Answer(status, "text/plain; charset=utf-8", OWN_POLICY, ByteBuffer.wrap(body));
  }

  private static Answer part(String path) throws IOException {
    String name = path.equals("/") ? "preview.html" : path.substring(1);
    try (InputStream in = PreviewServer.class.getResourceAsStream("preview/" + name)) {
      String type = Objects.requireNonNull(PARTS.get(path));
      return new Answer(
          200, type, OWN_POLICY, ByteBuffer.wrap(Objects.requireNonNull(in).readAllBytes()));
    }
  }

  private Answer news(String query) throws IOException {
    Matcher seen = SEEN.matcher(query == null ? "" : query);
    State state;
    try {
      state =
          seen.matches()
              ? preview.after(Long.parseLong(seen.group(1)), LONGEST_QUESTION)
              : preview.now();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return refused(503, "The watch has ended.");
    }
    List<Item> items = state.reports().stream().map(PreviewServer::item).toList();
    byte[] json = JSON.writeValueAsBytes(new News(state.version(), items));
    return new Answer(200, "application/json", OWN_POLICY, ByteBuffer.wrap(json));
  }

  private static Item item(Shown shown) {
    return new Item(
        shown.name(),
        shown.sound(),
        file(shown, OutputFormat.HTML),
        file(shown, OutputFormat.PDF),
        shown.pages().map(PagePictures::count).orElse(0),
        shown.problems());
  }

  private static String file(Shown shown, OutputFormat format) {
    return shown.documents().containsKey(format) ? Destination.Folder.name(shown.id(), format) : "";
  }

  private Optional<Answer> document(String path) {
    Matcher page = PAGE.matcher(path);
    if (page.matches()) {
      return shown(page.group(1))
          .flatMap(Shown::pages)
          .flatMap(pages -> pages.png(Integer.parseInt(page.group(2))))
          .map(png -> new Answer(200, "image/png", OWN_POLICY, ByteBuffer.wrap(png)));
    }
    Matcher file = REPORT.matcher(path);
    if (!file.matches()) {
      return Optional.empty();
    }
    Optional<Shown> shown = shown(file.group(1));
    for (OutputFormat format : OutputFormat.values()) {
      if (shown.isPresent() && file.group(2).equals(file(shown.get(), format))) {
        byte[] body = Objects.requireNonNull(shown.get().documents().get(format));
        String type = Objects.requireNonNull(TYPES.get(format));
        return Optional.of(new Answer(200, type, DOCUMENT_POLICY, ByteBuffer.wrap(body)));
      }
    }
    return Optional.empty();
  }

  private Optional<Shown> shown(String number) {
    List<Shown> reports = preview.now().reports();
    int index = Integer.parseInt(number);
    return index < reports.size() ? Optional.of(reports.get(index)) : Optional.empty();
  }
}
