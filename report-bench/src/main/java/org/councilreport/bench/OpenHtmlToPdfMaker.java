package org.councilreport.bench;

import com.openhtmltopdf.extend.FSCacheEx;
import com.openhtmltopdf.extend.FSCacheValue;
import com.openhtmltopdf.extend.impl.FSDefaultCacheStore;
import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.CacheStore;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder.PdfAConformance;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.util.logging.Level;

/** XHTML and CSS through openhtmltopdf: PDF/UA-1 and PDF/A-2a, with its cache of font metrics. */
final class OpenHtmlToPdfMaker implements Maker {
  private final File regular = FontFiles.file("Regular").toFile();
  private final File bold = FontFiles.file("Bold").toFile();
  private final FSCacheEx<String, FSCacheValue> metrics = new FSDefaultCacheStore();

  OpenHtmlToPdfMaker() throws IOException {
    XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.OFF));
  }

  @Override
  public Job ready(Workload workload) {
    return () -> pdf(Html.of(workload));
  }

  private byte[] pdf(String html) throws IOException {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    PdfRendererBuilder builder = new PdfRendererBuilder();
    builder.useFastMode();
    builder.usePdfUaAccessibility(true);
    builder.usePdfAConformance(PdfAConformance.PDFA_2_A);
    builder.useFont(regular, "Sans", 400, FontStyle.NORMAL, true);
    builder.useFont(bold, "Sans", 700, FontStyle.NORMAL, true);
    builder.useCacheStore(CacheStore.PDF_FONT_METRICS, metrics);
    builder.withHtmlContent(html, null);
    builder.toStream(file);
    builder.run();
    return file.toByteArray();
  }
}
