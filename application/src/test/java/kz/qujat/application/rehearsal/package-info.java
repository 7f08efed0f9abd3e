/// Support for use case tests: the real use cases and the real lifecycle, with fakes for everything
/// outside that keep the contracts of their ports.
@NullMarked
package kz.qujat.application.rehearsal;

import org.jspecify.annotations.NullMarked;
