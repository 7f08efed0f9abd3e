/// The refunds that a person is owed, whichever application they arose from, and the bank account.
///
/// Nothing about the application itself is shown here, because it may be another person's.
@NullMarked
package kz.qujat.web.ownrefund;

import org.jspecify.annotations.NullMarked;
