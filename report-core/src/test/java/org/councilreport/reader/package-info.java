@NullMarked
package org.councilreport.reader;

import org.jspecify.annotations.NullMarked;
