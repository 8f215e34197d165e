/**
 * Picture files that reports name: a path in, a picture without metadata or the reason why not out.
 * Headers are judged before anything is decoded, and nothing outside the report's folder is read.
 *
 * <p>2026-11-23: pictures are parsed by hand, not by ImageIO, which would decode before we can
 * judge, and keeps a cache on the disk. PDFs get no more pixels than print shows; Word documents
 * and web pages get the file's, as a picture may be enlarged in the one and zoomed in the other.
 * Colour profiles are dropped: every picture is taken to be sRGB, as the web takes those without a
 * profile.
 */
@NullMarked
package org.councilreport.picture;

import org.jspecify.annotations.NullMarked;
