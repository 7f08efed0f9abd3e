/// Charges calls to the budgets that their handlers declare, and attempts to sign in to their
/// address.
@NullMarked
package kz.qujat.web.metering;

import org.jspecify.annotations.NullMarked;
