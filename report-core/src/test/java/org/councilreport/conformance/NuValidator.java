package org.councilreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** The Nu HTML Checker, which the W3C's own service runs; it judges the CSS in a file as well. */
final class NuValidator {
  private static final String HTML = "http://s.validator.nu/html5-rdfalite.rnc";

  /**
   * It knows neither hashes nor data in a policy. Browsers do, and our own rule holds ours exactly.
   */
  private static final String POLICY = "violates Content Security Policy";

  /** Its schema nests deeper than the usual stack; and it is made for one thread. */
  private static final ExecutorService THREAD =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(null, task, "nu-validator", 64L << 20);
            thread.setDaemon(true);
            return thread;
          });

  private static final NuValidator SHARED = new NuValidator();

  private final List<String> messages = new ArrayList<>();
  private final ErrorHandler handler =
      new ErrorHandler() {
        @Override
        public void warning(SAXParseException warning) {
          note("warning", warning);
        }

        @Override
        public void error(SAXParseException error) {
          note("error", error);
        }

        @Override
        public void fatalError(SAXParseException error) {
          note("error", error);
        }
      };

  private NuValidator() {}

  /** What it says against a file; empty when nothing. */
  static List<String> faults(byte[] html) throws IOException {
    try {
      return THREAD.submit(() -> SHARED.check(html)).get();
    } catch (ExecutionException e) {
      throw new IOException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException(e);
    }
  }

  private void note(String kind, SAXParseException message) {
    if (!String.valueOf(message.getMessage()).contains(POLICY)) {
      messages.add(kind + " in line " + message.getLineNumber() + ": " + message.getMessage());
    }
  }

  private List<String> check(byte[] html) throws IOException, SAXException {
    messages.clear();
    InputSource source = new InputSource(new ByteArrayInputStream(html));
    source.setEncoding(StandardCharsets.UTF_8.name());
    SimpleDocumentValidator validator = Loaded.VALIDATOR;
    validator.setUpValidatorAndParsers(handler, true, false);
    validator.checkHtmlInputSource(source);
    return List.copyOf(messages);
  }

  /** Reads the schema, which takes seconds, on the validator's own thread. */
  private static final class Loaded {
    static final SimpleDocumentValidator VALIDATOR = load();

    private static SimpleDocumentValidator load() {
      try {
        SimpleDocumentValidator validator = new SimpleDocumentValidator(true, false, false);
        validator.setUpMainSchema(HTML, SHARED.handler);
        return validator;
      } catch (Exception e) {
        throw new IllegalStateException(e);
      }
    }
  }
}
