/// The comparison of our records with those of the neighbouring systems.
///
/// Administrators may start a comparison; auditors read the results.
@NullMarked
package kz.qujat.web.reconciliation;

import org.jspecify.annotations.NullMarked;
