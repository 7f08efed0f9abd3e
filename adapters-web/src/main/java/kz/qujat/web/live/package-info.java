/// Pages that refresh themselves.
///
/// A page is notified when the data it shows have changed, and then loads the changed part again.
/// Without scripts, only this notification is missing.
@NullMarked
package kz.qujat.web.live;

import org.jspecify.annotations.NullMarked;
