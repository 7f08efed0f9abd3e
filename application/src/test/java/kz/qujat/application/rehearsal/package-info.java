/// The product in rehearsal: the real use cases over the real lifecycle, with everything outside
/// played by stand-ins that keep the promises of their ports.
@NullMarked
package kz.qujat.application.rehearsal;

import org.jspecify.annotations.NullMarked;
