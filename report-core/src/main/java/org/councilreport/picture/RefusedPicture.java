package org.councilreport.picture;

import org.councilreport.diagnostic.Code;

/** Why a picture cannot be used; never leaves the package. */
final class RefusedPicture extends Exception {
  private static final long serialVersionUID = 1L;

  private final Code code;
  private final String words;
  private final String help;

  private RefusedPicture(Code code, String words, String help) {
    super(words, null, false, false);
    this.code = code;
    this.words = words;
    this.help = help;
  }

  RefusedPicture(String words, String help) {
    this(Code.PICTURE, words, help);
  }

  /** A picture that is too large. */
  static RefusedPicture limit(String words, String help) {
    return new RefusedPicture(Code.LIMIT, words, help);
  }

  /** A file that is broken. */
  static RefusedPicture damaged(String path, String how) {
    return new RefusedPicture(
        "the picture " + PictureReader.quoted(path) + " is damaged: " + how,
        "open it in a picture program and save it again, or get another copy of it");
  }

  Code code() {
    return code;
  }

  String words() {
    return words;
  }

  String help() {
    return help;
  }
}
