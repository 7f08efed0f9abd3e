/// Reading histories: the events of an application, and the case file folded from them.
///
/// A lookup by id or ticket number reads the event store itself and is exact for every caller.
@NullMarked
package kz.qujat.application.history;

import org.jspecify.annotations.NullMarked;
