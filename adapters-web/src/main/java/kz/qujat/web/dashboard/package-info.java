/// The pages of the officers of a region.
///
/// They are the queue, which refreshes itself as colleagues work, the dossier of an application on
/// one screen, and the decision, which is reviewed once more and then signed. Access is checked by
/// the same guards as for the API; the pages contain no rules of their own.
@NullMarked
package kz.qujat.web.dashboard;

import org.jspecify.annotations.NullMarked;
