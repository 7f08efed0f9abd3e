/// The pages of auditors.
///
/// They contain the search for applications, the history as a timeline with the evidence for every
/// decision, the state of the application at any point of it, and the read models with their
/// rebuilds. Nothing here changes an application.
@NullMarked
package kz.qujat.web.timeline;

import org.jspecify.annotations.NullMarked;
