/// How the exchange goes, in numbers: as data for other systems, and as charts, tables and files
/// for people, all out of the same report.
@NullMarked
package kz.qujat.web.statistics;

import org.jspecify.annotations.NullMarked;
