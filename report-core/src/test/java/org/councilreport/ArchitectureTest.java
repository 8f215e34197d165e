package org.councilreport;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static java.util.Map.entry;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;

/** Holds the order of the packages, the owners of the libraries, and what core never does. */
@AnalyzeClasses(packages = "org.councilreport", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {
  private static final String ROOT = "org.councilreport";

  /** A package imports only from packages of a lower rank; equal ranks are strangers. */
  private static final Map<String, Integer> RANKS =
      Map.ofEntries(
          entry("diagnostic", 0),
          entry("source", 0),
          entry("model", 1),
          entry("document", 1),
          entry("tagging", 1),
          entry("font", 1),
          entry("style", 1),
          entry("reader", 2),
          entry("validation", 2),
          entry("advice", 2),
          entry("accessibility", 2),
          entry("picture", 2),
          entry("raster", 2),
          entry("template", 3),
          entry("wordtemplate", 3),
          entry("text", 3),
          entry("layout", 4),
          entry("writer", 5),
          entry("writer.pdf", 6),
          entry("writer.docx", 6),
          entry("writer.html", 6),
          entry("(root)", 7),
          entry("batch", 8));

  /**
   * Which packages may use what is neither the JDK's java.* nor JSpecify; the longest matching
   * prefix decides.
   */
  private static final Map<String, Set<String>> OWNERS =
      Map.ofEntries(
          entry("org.yaml.snakeyaml", Set.of("reader")),
          entry("freemarker", Set.of("template")),
          entry("org.commonmark", Set.of("template")),
          entry("javax.xml", Set.of("template", "wordtemplate", "writer.docx")),
          entry("org.w3c.dom", Set.of("wordtemplate", "writer.docx")),
          entry("org.xml.sax", Set.of("wordtemplate", "writer.docx")),
          entry("org.apache.fontbox", Set.of("font", "writer.pdf")),
          entry("org.apache.pdfbox", Set.of("writer.pdf")),
          entry("org.apache.pdfbox.io", Set.of("font", "writer.pdf")),
          entry("org.apache.poi", Set.of("writer.docx")),
          entry("org.apache.xmlbeans", Set.of("writer.docx")),
          entry("org.openxmlformats", Set.of("writer.docx")));

  /** Calls that make a result depend on the machine or the moment, or end the program. */
  private static final Map<String, String> FORBIDDEN_CALLS =
      Map.ofEntries(
          entry("java.lang.Runtime.exit", "throw, or return a value: only a program may end"),
          entry("java.lang.Runtime.halt", "throw, or return a value: only a program may end"),
          entry("java.lang.System.exit", "throw, or return a value: only a program may end"),
          entry("java.lang.System.currentTimeMillis", "take the time as an argument"),
          entry("java.net.URI.toURL", "core opens no address"),
          entry("java.nio.charset.Charset.defaultCharset", "name the charset: UTF_8"),
          entry("java.time.*.now", "take the time as an argument"),
          entry("java.time.Clock.system", "take the time as an argument"),
          entry("java.time.Clock.systemDefaultZone", "take the time as an argument"),
          entry("java.time.Clock.systemUTC", "take the time as an argument"),
          entry("java.time.ZoneId.systemDefault", "take the zone as an argument"),
          entry("java.util.Calendar.getInstance", "take the time as an argument"),
          entry("java.util.Date.<init>", "use Date.from with an instant you were given"),
          entry("java.util.GregorianCalendar.<init>", "use GregorianCalendar.from"),
          entry("java.util.Locale.getDefault", "take the locale as an argument"),
          entry("java.util.TimeZone.getDefault", "take the zone as an argument"),
          entry("java.util.UUID.randomUUID", "derive the id from the content"));

  private static final Set<String> ALLOWED_IN_JAVA_NET =
      Set.of("java.net.URI", "java.net.URISyntaxException");

  @ArchTest
  static final ArchRule importsRunDownTheRanks =
      everyClass(
          "use only packages of a lower rank",
          (origin, problems) ->
              eachDependency(
                  origin,
                  target -> isOurs(target) && !samePackage(origin, target),
                  dependency -> checkRank(origin, dependency, problems)));

  @ArchTest
  static final ArchRule everyPackageHasARank =
      everyClass(
          "stand in a package that has a rank",
          (origin, problems) -> {
            if (!RANKS.containsKey(name(origin))) {
              problems.accept(
                  origin.getName() + ": give its package a rank in ArchitectureTest.RANKS");
            }
          });

  @ArchTest
  static final ArchRule eachLibraryIsUsedByItsOwners =
      everyClass(
          "use a library only where it belongs",
          (origin, problems) ->
              eachDependency(
                  origin,
                  target -> !isOurs(target) && !isEverybodys(target),
                  dependency -> checkOwner(origin, dependency, problems)));

  @ArchTest
  static final ArchRule timeLocaleAndExitAreLeftToTheCaller =
      everyClass(
          "take time, locale, charset and zone as arguments, and never exit",
          (origin, problems) ->
              origin.getAccessesFromSelf().forEach(access -> checkCall(access, problems)));

  @ArchTest
  static final ArchRule nothingOpensTheNetwork =
      everyClass(
          "use nothing of java.net but URI",
          (origin, problems) ->
              eachDependency(
                  origin,
                  target ->
                      target.getPackageName().startsWith("java.net")
                          && !ALLOWED_IN_JAVA_NET.contains(target.getName()),
                  dependency ->
                      problems.accept(
                          dependency.getDescription()
                              + ": core reads only what it is given; use URI for an address,"
                              + " getResourceAsStream for a resource")));

  @ArchTest
  static final ArchRule nothingIsDeserialised =
      everyClass(
          "not use ObjectInputStream",
          (origin, problems) ->
              eachDependency(
                  origin,
                  target -> target.getName().equals("java.io.ObjectInputStream"),
                  dependency ->
                      problems.accept(
                          dependency.getDescription() + ": it runs code of the sender's choice")));

  @ArchTest
  static final ArchRule whatOthersSeeIsNotOpenForInheritance =
      everyClass(
          "be final, sealed, an interface or package-private",
          (origin, problems) -> {
            boolean visible =
                origin.getModifiers().contains(JavaModifier.PUBLIC)
                    || origin.getModifiers().contains(JavaModifier.PROTECTED);
            boolean closed =
                origin.isInterface()
                    || origin.isEnum()
                    || origin.getModifiers().contains(JavaModifier.FINAL)
                    || origin.reflect().isSealed();
            if (visible && !closed) {
              problems.accept(origin.getName() + ": make it final, sealed or package-private");
            }
          });

  @ArchTest
  static final ArchRule nothingStaticChanges =
      fields()
          .that()
          .areStatic()
          .should()
          .beFinal()
          .because("one generator serves many threads: hold state in an object of the call")
          .allowEmptyShould(true);

  private static void checkRank(
      JavaClass origin, Dependency dependency, Consumer<String> problems) {
    String from = name(origin);
    String to = name(dependency.getTargetClass());
    Integer fromRank = RANKS.get(from);
    Integer toRank = RANKS.get(to);
    // A package without a rank is the business of everyPackageHasARank.
    if (fromRank != null && toRank != null && toRank >= fromRank) {
      problems.accept(
          "%s: '%s' (rank %d) may not use '%s' (rank %d); move what both need to a lower package"
              .formatted(dependency.getDescription(), from, fromRank, to, toRank));
    }
  }

  private static void checkOwner(
      JavaClass origin, Dependency dependency, Consumer<String> problems) {
    String target = dependency.getTargetClass().getBaseComponentType().getName();
    Optional<String> library =
        OWNERS.keySet().stream()
            .filter(prefix -> target.startsWith(prefix + "."))
            .max(Comparator.comparingInt(String::length));
    if (library.isEmpty()) {
      problems.accept(
          dependency.getDescription()
              + ": nobody owns this library; do without, or name its owner in"
              + " ArchitectureTest.OWNERS");
    } else if (!OWNERS.get(library.get()).contains(name(origin))) {
      problems.accept(
          "%s: only %s may use %s; ask that package for what you need"
              .formatted(dependency.getDescription(), OWNERS.get(library.get()), library.get()));
    }
  }

  private static void checkCall(JavaAccess<?> access, Consumer<String> problems) {
    String owner = access.getTargetOwner().getName();
    String call =
        owner.startsWith("java.time.") && access.getName().equals("now")
            ? "java.time.*.now"
            : owner + "." + access.getName();
    if (FORBIDDEN_CALLS.containsKey(call)) {
      problems.accept(access.getDescription() + ": " + FORBIDDEN_CALLS.get(call));
    }
  }

  private static boolean isOurs(JavaClass type) {
    return resideInAPackage(ROOT + "..").test(type);
  }

  private static boolean isEverybodys(JavaClass type) {
    return type.isPrimitive() || resideInAnyPackage("java..", "org.jspecify..").test(type);
  }

  private static boolean samePackage(JavaClass one, JavaClass other) {
    return one.getPackageName().equals(other.getPackageName());
  }

  /** The package below the root, as the tables write it. */
  private static String name(JavaClass type) {
    String full = type.getPackageName();
    return full.equals(ROOT) ? "(root)" : full.substring(ROOT.length() + 1);
  }

  private static void eachDependency(
      JavaClass origin, Predicate<JavaClass> targets, Consumer<Dependency> action) {
    origin.getDirectDependenciesFromSelf().stream()
        .filter(dependency -> targets.test(dependency.getTargetClass().getBaseComponentType()))
        .forEach(action);
  }

  @FunctionalInterface
  private interface Check {
    void run(JavaClass origin, Consumer<String> problems);
  }

  private static ArchRule everyClass(String description, Check check) {
    return classes()
        .should(
            new ArchCondition<JavaClass>(description) {
              @Override
              public void check(JavaClass origin, ConditionEvents events) {
                check.run(origin, problem -> events.add(violated(origin, problem)));
              }
            })
        .allowEmptyShould(true);
  }
}
