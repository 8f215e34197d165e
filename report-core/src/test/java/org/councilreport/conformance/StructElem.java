package org.councilreport.conformance;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;

/** A structure element as the file has it; the root of the tree is one too, without a parent. */
final class StructElem implements Kid {
  /** The types that stand only within a line. */
  static final Set<String> INLINE =
      Set.of("Span", "Quote", "Reference", "BibEntry", "Code", "Link", "Annot", "Formula");

  private final COSDictionary dictionary;
  private final String type;
  private final Optional<StructElem> parent;
  private final List<Kid> kids = new ArrayList<>();

  StructElem(COSDictionary dictionary, String type, Optional<StructElem> parent) {
    this.dictionary = dictionary;
    this.type = type;
    this.parent = parent;
  }

  void add(Kid kid) {
    kids.add(kid);
  }

  COSDictionary dictionary() {
    return dictionary;
  }

  /** The standard type, after the role map. */
  String type() {
    return type;
  }

  /** The element whose kid this is, whatever its own {@code /P} says. */
  Optional<StructElem> parent() {
    return parent;
  }

  List<Kid> kids() {
    return Collections.unmodifiableList(kids);
  }

  boolean is(Set<String> types) {
    return types.contains(type);
  }

  boolean is(String name) {
    return type.equals(name);
  }

  /** 1 for H1 to 6 for H6, 0 for what is no heading. */
  int headingLevel() {
    return type.matches("H[1-6]") ? type.charAt(1) - '0' : 0;
  }

  List<StructElem> elements() {
    return kids(StructElem.class).toList();
  }

  List<StructElem> elements(String name) {
    return kids(StructElem.class).filter(kid -> kid.is(name)).toList();
  }

  <K extends Kid> Stream<K> kids(Class<K> kind) {
    return kids.stream().filter(kind::isInstance).map(kind::cast);
  }

  /** This element and all below it, in reading order. */
  Stream<StructElem> walk() {
    return Stream.concat(Stream.of(this), elements().stream().flatMap(StructElem::walk));
  }

  /** This element's marked content and that of all below it, in reading order. */
  Stream<MarkedContent> content() {
    return kids.stream()
        .flatMap(
            kid ->
                kid instanceof StructElem element
                    ? element.content()
                    : Stream.of(kid)
                        .filter(MarkedContent.class::isInstance)
                        .map(MarkedContent.class::cast));
  }

  /** A string entry of the element's dictionary, such as Alt. */
  Optional<String> string(String key) {
    return Optional.ofNullable(dictionary.getString(key));
  }

  /** An entry of the attribute object of an owner (ISO 32000-1, 14.7.5). */
  Optional<COSBase> attribute(String owner, String key) {
    return attributeObjects()
        .filter(attributes -> owner.equals(attributes.getNameAsString(COSName.O)))
        .flatMap(attributes -> Stream.ofNullable(attributes.getDictionaryObject(key)))
        .findFirst();
  }

  /** A name among the attributes of an owner. */
  Optional<String> attributeName(String owner, String key) {
    return attribute(owner, key)
        .filter(COSName.class::isInstance)
        .map(name -> ((COSName) name).getName());
  }

  private Stream<COSDictionary> attributeObjects() {
    COSBase attributes = dictionary.getDictionaryObject(COSName.A);
    Stream<COSBase> objects =
        attributes instanceof COSArray array
            ? Stream.iterate(0, i -> i < array.size(), i -> i + 1).map(array::getObject)
            : Stream.ofNullable(attributes);
    return objects
        .filter(o -> o instanceof COSDictionary && !(o instanceof COSStream))
        .map(COSDictionary.class::cast);
  }
}
