/// The life of an application, from the first draft to the card in its holder's hand.
///
/// The core is a decider: [Lifecycle] decides what a command means for an application as it stands
/// and evolves the application by what happened. Both are pure and total: a new command, event or
/// refusal does not compile until every case of it is handled.
@NullMarked
package kz.qujat.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
