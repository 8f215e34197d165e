package org.councilreport.template;

import java.lang.reflect.Constructor;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.councilreport.model.Report;

/**
 * A report to try templates with, in which every field has a value and every list an item; a list
 * of pieces of several kinds has one of each. It is made from the records of the model, so that no
 * field can be forgotten.
 */
final class TrialReport {
  /** How often a record may stand in itself, as services do. */
  private static final int NESTING = 2;

  private static final String TEXT = "text";
  private static final LocalDate DATE = LocalDate.of(2026, 1, 31);

  private final Deque<Class<?>> open = new ArrayDeque<>();

  private TrialReport() {}

  /** A report of a type. */
  static Report of(String type) {
    Report report = (Report) new TrialReport().record(Report.class);
    return new Report(
        type,
        report.id(),
        report.title(),
        Locale.UK,
        report.council(),
        report.front(),
        report.body(),
        report.proposal(),
        report.back(),
        report.presentation(),
        report.extra());
  }

  private Object value(Type type) {
    if (type instanceof ParameterizedType generic) {
      return collection((Class<?>) generic.getRawType(), generic.getActualTypeArguments()[0]);
    }
    Class<?> kind = (Class<?>) type;
    if (kind.isRecord()) {
      return record(kind);
    } else if (kind.isEnum()) {
      return kind.getEnumConstants()[0];
    } else if (kind.isSealed()) {
      return value(kind.getPermittedSubclasses()[0]);
    }
    return plain(kind);
  }

  private static Object plain(Class<?> kind) {
    if (kind == String.class) {
      return TEXT;
    } else if (kind == boolean.class) {
      return true;
    } else if (kind == int.class) {
      return 2;
    } else if (kind == BigDecimal.class) {
      return BigDecimal.ONE;
    } else if (kind == LocalDate.class) {
      return DATE;
    } else if (kind == Locale.class) {
      return Locale.UK;
    }
    throw new IllegalStateException("no value to try for a " + kind.getName());
  }

  private Object collection(Class<?> kind, Type item) {
    if (kind == Map.class) {
      return Map.of();
    }
    List<Object> items = isOpen(item) ? List.of() : items(item, kind == List.class);
    if (kind == Optional.class) {
      return items.stream().findFirst();
    }
    return kind == Set.class ? Set.copyOf(items) : items;
  }

  private List<Object> items(Type item, boolean each) {
    if (!each || !(item instanceof Class<?> kind) || !kind.isSealed()) {
      return List.of(value(item));
    }
    List<Object> items = new ArrayList<>();
    for (Class<?> one : kind.getPermittedSubclasses()) {
      items.add(value(one));
    }
    return items;
  }

  private boolean isOpen(Type type) {
    return open.stream().filter(type::equals).count() >= NESTING;
  }

  private Object record(Class<?> kind) {
    open.push(kind);
    RecordComponent[] components = kind.getRecordComponents();
    Object[] values =
        Arrays.stream(components).map(component -> value(component.getGenericType())).toArray();
    open.pop();
    try {
      Class<?>[] types =
          Arrays.stream(components).map(RecordComponent::getType).toArray(Class<?>[]::new);
      Constructor<?> constructor = kind.getDeclaredConstructor(types);
      return constructor.newInstance(values);
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("no " + kind.getName() + " to try templates with", e);
    }
  }
}
