/// The photo and the signature as a citizen gives them: taken, chosen or drawn, measured at once,
/// and shown back as they are kept, each remark next to what can be done about it.
@NullMarked
package kz.qujat.web.enclosure;

import org.jspecify.annotations.NullMarked;
