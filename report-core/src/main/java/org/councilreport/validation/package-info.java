/**
 * The rules a report keeps that no single field can know, one class each. They read the model and
 * its positions, and know neither YAML nor templates.
 */
@NullMarked
package org.councilreport.validation;

import org.jspecify.annotations.NullMarked;
