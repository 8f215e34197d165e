/** Reports made again when what they are made from changes, and the page that shows them. */
@NullMarked
package org.councilreport.cli.watch;

import org.jspecify.annotations.NullMarked;
