/**
 * Document to diagnostics: what would keep a reader who listens, magnifies or prints from
 * understanding it. It knows no template and no file format.
 */
@NullMarked
package org.councilreport.accessibility;

import org.jspecify.annotations.NullMarked;
