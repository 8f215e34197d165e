package org.councilreport.reader;

import org.councilreport.diagnostic.Code;
import org.councilreport.diagnostic.Diagnostic;
import org.councilreport.diagnostic.SourcePosition;
import org.councilreport.diagnostic.SourceText;
import org.yaml.snakeyaml.error.MarkedYAMLException;

final class SyntaxFault {
  private SyntaxFault() {}

  static Diagnostic of(MarkedYAMLException e, SourceText source) {
    return Diagnostic.error(
            Code.YAML_SYNTAX,
            e.getContext()
                + " | "
                + e.getContextMark()
                + " | "
                + e.getProblem()
                + " | "
                + e.getProblemMark())
        .at(
            SourcePosition.at(
                source.file(),
                e.getProblemMark().getLine() + 1,
                e.getProblemMark().getColumn() + 1),
            source)
        .build();
  }
}
