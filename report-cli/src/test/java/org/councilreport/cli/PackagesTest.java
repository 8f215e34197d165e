package org.councilreport.cli;

import static com.tngtech.archunit.library.Architectures.layeredArchitecture;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** Holds which of the command's packages may use which; all may use the library. */
@AnalyzeClasses(packages = "org.councilreport.cli", importOptions = DoNotIncludeTests.class)
class PackagesTest {

  @ArchTest
  static final ArchRule packagesUseOnlyWhatStandsBelowThem =
      layeredArchitecture()
          .consideringOnlyDependenciesInAnyPackage("org.councilreport.cli..")
          .layer("commands")
          .definedBy("org.councilreport.cli")
          .layer("batch")
          .definedBy("org.councilreport.cli.batch")
          .layer("watch")
          .definedBy("org.councilreport.cli.watch")
          .layer("input")
          .definedBy("org.councilreport.cli.input")
          .layer("files")
          .definedBy("org.councilreport.cli.files")
          .layer("options")
          .definedBy("org.councilreport.cli.options")
          .layer("console")
          .definedBy("org.councilreport.cli.console")
          .ensureAllClassesAreContainedInArchitecture()
          .whereLayer("commands")
          .mayNotBeAccessedByAnyLayer()
          .whereLayer("batch")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("watch")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("options")
          .mayOnlyBeAccessedByLayers("commands")
          .whereLayer("input")
          .mayOnlyBeAccessedByLayers("commands", "batch", "watch")
          .whereLayer("files")
          .mayOnlyBeAccessedByLayers("commands", "batch", "watch");
}
