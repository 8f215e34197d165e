package org.councilreport.template;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import org.councilreport.document.Link;

/** Reads where a link leads, and refuses what a document must not link to. */
final class LinkTarget {
  /** How to mend an address that was refused. */
  static final String HELP =
      "write the full address, such as https://www.gov.uk or mailto:name@example.org";

  private LinkTarget() {}

  /**
   * The address a link leads to.
   *
   * @throws URISyntaxException whose reason says, in an author's words, why it cannot be linked to
   */
  static URI parse(String address) throws URISyntaxException {
    URI uri = syntax(address);
    if (uri.getScheme() == null) {
      throw new URISyntaxException(address, "it is not a full address");
    }
    String scheme = uri.getScheme().toLowerCase(Locale.ROOT);
    if (!Link.SCHEMES.contains(scheme)) {
      throw new URISyntaxException(
          address, "links of the kind \"" + scheme + ":\" are not allowed");
    }
    boolean web = scheme.startsWith("http");
    if (web && uri.getRawUserInfo() != null) {
      // https://sefton.gov.uk@evil.example leads to evil.example.
      throw new URISyntaxException(address, "there is an @ before its host name");
    }
    if (web ? uri.getHost() == null : uri.getRawSchemeSpecificPart().startsWith("/")) {
      throw new URISyntaxException(
          address,
          web ? "its host name is missing or malformed" : "no slash belongs after the colon");
    }
    return URI.create(scheme + address.substring(scheme.length()));
  }

  private static URI syntax(String address) throws URISyntaxException {
    if (address.isBlank()) {
      throw new URISyntaxException(address, "it is empty");
    }
    try {
      return new URI(address);
    } catch (URISyntaxException e) {
      int index = Math.min(Math.max(e.getIndex(), 0), address.length() - 1);
      throw new URISyntaxException(
          address,
          "the character \""
              + Character.toString(address.codePointAt(index))
              + "\" may not stand where it does",
          index);
    }
  }
}
