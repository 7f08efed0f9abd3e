/// What has happened, read back: the history of an application, and the case file folded from it.
///
/// A lookup by id or ticket number reads the history itself and is exact for every reader.
@NullMarked
package kz.qujat.application.history;

import org.jspecify.annotations.NullMarked;
