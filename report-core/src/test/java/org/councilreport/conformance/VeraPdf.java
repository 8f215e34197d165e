package org.councilreport.conformance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.councilreport.writer.PdfStandard;
import org.verapdf.core.EncryptedPdfException;
import org.verapdf.core.ModelParsingException;
import org.verapdf.core.ValidationException;
import org.verapdf.gf.foundry.VeraGreenfieldFoundryProvider;
import org.verapdf.pdfa.Foundries;
import org.verapdf.pdfa.PDFAParser;
import org.verapdf.pdfa.PDFAValidator;
import org.verapdf.pdfa.flavours.PDFAFlavour;
import org.verapdf.pdfa.results.TestAssertion;
import org.verapdf.pdfa.results.ValidationResult;

/** Asks veraPDF, by the profiles of a pair of standards. */
final class VeraPdf {
  private static final int FAULTS_SHOWN = 100;

  static {
    VeraGreenfieldFoundryProvider.initialise();
  }

  private VeraPdf() {}

  private static List<PDFAFlavour> profiles(PdfStandard standard) {
    return switch (standard) {
      case A_2A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_2_A);
      case A_3A -> List.of(PDFAFlavour.PDFUA_1, PDFAFlavour.PDFA_3_A);
      case A_4 -> List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4);
      case A_4F -> List.of(PDFAFlavour.PDFUA_2, PDFAFlavour.PDFA_4_F);
    };
  }

  /** One line for each failed test: profile, clause and test number, message, place in the file. */
  static List<String> faults(byte[] pdf, PdfStandard standard) {
    List<PDFAFlavour> profiles = profiles(standard);
    List<String> faults = new ArrayList<>();
    // A parser and a validator serve one call: they keep state, in the thread too.
    try (PDFAParser parser =
            Foundries.defaultInstance()
                .createParser(new ByteArrayInputStream(pdf), profiles.get(0));
        PDFAValidator validator =
            Foundries.defaultInstance()
                .createValidator(profiles, FAULTS_SHOWN, false, true, false)) {
      for (ValidationResult result : validator.validateAll(parser)) {
        for (TestAssertion assertion : result.getTestAssertions()) {
          faults.add(line(result.getPDFAFlavour(), assertion));
        }
        if (!result.isCompliant() && result.getTestAssertions().isEmpty()) {
          faults.add(result.getPDFAFlavour().getId() + ": does not comply");
        }
      }
    } catch (ModelParsingException | EncryptedPdfException | ValidationException | IOException e) {
      faults.add("veraPDF cannot read the file: " + e.getMessage());
    }
    return faults;
  }

  private static String line(PDFAFlavour profile, TestAssertion assertion) {
    return "%s %s-%d: %s: %s"
        .formatted(
            profile.getId(),
            assertion.getRuleId().getClause(),
            assertion.getRuleId().getTestNumber(),
            assertion.getMessage().replaceAll("\\s+", " "),
            assertion.getLocation().getContext());
  }
}
