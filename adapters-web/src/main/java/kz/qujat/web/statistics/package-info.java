/// Statistics about the exchange of cards.
///
/// One report is shown as data for other systems, and as charts, tables and files for users.
@NullMarked
package kz.qujat.web.statistics;

import org.jspecify.annotations.NullMarked;
