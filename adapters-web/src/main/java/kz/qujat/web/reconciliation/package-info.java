/// The comparison of our books with those of the neighbours, for administrators, who may ask for
/// one, and auditors, who read what was found.
@NullMarked
package kz.qujat.web.reconciliation;

import org.jspecify.annotations.NullMarked;
