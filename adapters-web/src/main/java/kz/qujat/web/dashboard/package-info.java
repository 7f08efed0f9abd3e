/// The pages of the officers of a region: the queue that renews itself as colleagues work, the
/// dossier of an application on one screen, and the decision, read once more and signed.
///
/// Who may see what is judged as for the calls of the interface; nothing is decided here.
@NullMarked
package kz.qujat.web.dashboard;

import org.jspecify.annotations.NullMarked;
