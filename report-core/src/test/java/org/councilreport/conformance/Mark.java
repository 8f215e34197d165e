package org.councilreport.conformance;

import java.util.Optional;
import java.util.OptionalInt;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;

/** The opening of a marked-content sequence in a page, and the sequence it stands in, if any. */
record Mark(String tag, COSDictionary properties, Optional<Mark> outer) {

  /** Its own identifier, if it is tagged. */
  OptionalInt mcid() {
    int mcid = properties.getInt(COSName.MCID);
    return mcid < 0 ? OptionalInt.empty() : OptionalInt.of(mcid);
  }

  boolean isTagged() {
    return mcid().isPresent();
  }

  boolean isArtifact() {
    return tag.equals("Artifact");
  }

  /** This mark and those around it, from the inside. */
  Stream<Mark> outwards() {
    return Stream.concat(Stream.of(this), outer.stream().flatMap(Mark::outwards));
  }
}
