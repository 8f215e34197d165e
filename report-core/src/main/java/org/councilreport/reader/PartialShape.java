package org.councilreport.reader;

import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.councilreport.model.Extra;

/**
 * An object of which any field may be left out, as may those of the objects in it; the rest is kept
 * as it was written, to be laid over a whole one. Rules over several fields are left to the whole.
 *
 * @param object the same object with no field required
 */
record PartialShape(Shape<Extra.Fields> object) implements Shape<Extra.Fields> {

  /** Any part of an object. */
  static Shape<Extra.Fields> of(Shape<?> whole) {
    // By identity: to compare shapes with all that is in them takes 4 % of a cold start.
    return of(Shapes.object(whole).orElseThrow(), new IdentityHashMap<>());
  }

  /** An object that stands in several places has one part, which is described once. */
  private static PartialShape of(ObjectShape<?> whole, Map<ObjectShape<?>, PartialShape> made) {
    PartialShape known = made.get(whole);
    if (known == null) {
      List<Field<Extra>> fields =
          whole.fields().stream().<Field<Extra>>map(field -> optional(field, made)).toList();
      known =
          new PartialShape(
              Shape.object(whole.noun(), List.copyOf(fields), values -> written(fields, values)));
      made.put(whole, known);
    }
    return known;
  }

  private static Field<Extra> optional(Field<?> field, Map<ObjectShape<?>, PartialShape> made) {
    return Field.optional(
        field.name(), part(field.shape(), made), field.description(), field.example());
  }

  private static Shape<Extra> part(Shape<?> shape, Map<ObjectShape<?>, PartialShape> made) {
    Optional<ObjectShape<?>> object =
        shape instanceof ListShape<?> ? Optional.empty() : Shapes.object(shape);
    return object.isPresent() ? of(object.get(), made).as(fields -> fields) : new RawShape(shape);
  }

  private static Extra.Fields written(List<Field<Extra>> fields, Values values) {
    Map<String, Extra> written = new LinkedHashMap<>();
    fields.forEach(field -> values.optional(field).ifPresent(it -> written.put(field.name(), it)));
    return new Extra.Fields(written);
  }

  @Override
  public String noun() {
    return object.noun();
  }

  @Override
  public Optional<Extra.Fields> read(YamlValue value) {
    return object.read(value);
  }

  @Override
  public Map<String, Object> schema(Definitions definitions) {
    String name = noun().replaceFirst("^(an?|the) ", "").replace(' ', '-');
    return definitions.reference(name, () -> object.schema(definitions));
  }

  @Override
  public Stream<Shape<?>> parts() {
    return Stream.of(object);
  }
}
