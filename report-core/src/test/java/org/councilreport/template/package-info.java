@NullMarked
package org.councilreport.template;

import org.jspecify.annotations.NullMarked;
