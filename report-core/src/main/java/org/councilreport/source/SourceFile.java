package org.councilreport.source;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A file that a document was made from, and what it held.
 *
 * @param kind what part it has in the document
 * @param name what the part that read it calls it: a path as it was given or, for pictures, below
 *     the report's folder, for templates, below the templates' folder, for a Word template, below
 *     the council's and, for fonts, in theirs
 * @param sha256 the SHA-256 of its bytes, in hexadecimal digits
 */
public record SourceFile(Kind kind, String name, String sha256) {

  /** What part a file has in a document. */
  public enum Kind {
    /** The report. */
    REPORT,
    /** The council's file. */
    COUNCIL,
    /** A picture. */
    PICTURE,
    /** A file of a template or theme, or of the words that templates add. */
    TEMPLATE,
    /** The council's Word template. */
    WORD_TEMPLATE,
    /** A font of the folder of fonts, used or not. */
    FONT
  }

  /** A file that held these bytes. */
  public static SourceFile of(Kind kind, String name, byte[] bytes) {
    return new SourceFile(kind, name, sha256(bytes));
  }

  /** The SHA-256 (FIPS 180-4) of bytes, in hexadecimal digits. */
  public static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
