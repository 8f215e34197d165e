package org.councilreport.bench;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.logging.Level;
import java.util.logging.Logger;
import javax.xml.parsers.SAXParserFactory;
import org.apache.fop.apps.FOUserAgent;
import org.apache.fop.apps.Fop;
import org.apache.fop.apps.FopFactory;
import org.apache.fop.apps.FopFactoryBuilder;
import org.apache.fop.configuration.ConfigurationException;
import org.apache.fop.configuration.DefaultConfigurationBuilder;
import org.xml.sax.InputSource;

/** XSL formatting objects through Apache FOP: PDF/UA-1 and PDF/A-2a. */
final class FopMaker implements Maker {
  /** Held, for a logger that nobody holds forgets its level. */
  private static final Logger LOG = Logger.getLogger("org.apache.fop");

  private static final String CONFIGURATION =
      """
      <fop version="1.0"><accessibility>true</accessibility><renderers>
      <renderer mime="application/pdf">
      <pdf-a-mode>PDF/A-2a</pdf-a-mode><pdf-ua-mode>PDF/UA-1</pdf-ua-mode>
      <fonts>
      <font kerning="no" embed-url="%s"><font-triplet name="Sans" style="normal" weight="normal"/></font>
      <font kerning="no" embed-url="%s"><font-triplet name="Sans" style="normal" weight="bold"/></font>
      </fonts></renderer></renderers></fop>
      """;

  private final FopFactory fops;

  FopMaker() throws IOException {
    LOG.setLevel(Level.OFF);
    String configuration =
        CONFIGURATION.formatted(FontFiles.file("Regular").toUri(), FontFiles.file("Bold").toUri());
    try {
      fops =
          new FopFactoryBuilder(new File(".").toURI())
              .setConfiguration(
                  new DefaultConfigurationBuilder()
                      .build(
                          new ByteArrayInputStream(configuration.getBytes(StandardCharsets.UTF_8))))
              .build();
    } catch (ConfigurationException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public Job ready(Workload workload) {
    return () -> {
      ByteArrayOutputStream file = new ByteArrayOutputStream();
      FOUserAgent agent = fops.newFOUserAgent();
      agent.setTitle(Workload.TITLE);
      Fop fop = fops.newFop("application/pdf", agent, file);
      // A parser of its own: FOP reads a file of its own meanwhile, with the one of transformers.
      SAXParserFactory.newDefaultNSInstance()
          .newSAXParser()
          .parse(new InputSource(new StringReader(XslFo.of(workload))), fop.getDefaultHandler());
      return file.toByteArray();
    };
  }
}
