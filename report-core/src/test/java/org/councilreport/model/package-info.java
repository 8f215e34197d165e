@NullMarked
package org.councilreport.model;

import org.jspecify.annotations.NullMarked;
