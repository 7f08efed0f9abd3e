/// Auditors reading back what happened, in every region: matches, histories, states as they were,
/// and read models rebuilt from the history.
///
/// Nothing here changes an application.
@NullMarked
package kz.qujat.web.auditor;

import org.jspecify.annotations.NullMarked;
