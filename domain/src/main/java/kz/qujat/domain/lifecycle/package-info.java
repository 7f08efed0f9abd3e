/// The life of an application, from the first draft to the issued card.
///
/// The core is a decider: [Lifecycle] decides what a command does to an application in its current
/// state, and applies events to it. Both functions are pure and total: a new command, event or
/// refusal does not compile until every case of it is handled.
@NullMarked
package kz.qujat.domain.lifecycle;

import org.jspecify.annotations.NullMarked;
