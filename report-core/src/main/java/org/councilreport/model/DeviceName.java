package org.councilreport.model;

import java.util.regex.Pattern;

/**
 * The names under which Windows opens a device instead of a file, in any folder and whatever
 * follows the first dot (Microsoft, "Naming Files, Paths, and Namespaces").
 */
public final class DeviceName {
  private static final Pattern DEVICE =
      Pattern.compile(
          "(?:CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(?:COM|LPT)[0-9\u00b9\u00b2\u00b3])(?:[ .].*)?",
          Pattern.CASE_INSENSITIVE);

  private DeviceName() {}

  /** Whether a file's name, without its folder, is a device's. */
  public static boolean matches(String name) {
    return DEVICE.matcher(name).matches();
  }
}
