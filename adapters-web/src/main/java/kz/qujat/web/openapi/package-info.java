/// The description of the interface for those who program against it, with every way in which a
/// call can fail.
@NullMarked
package kz.qujat.web.openapi;

import org.jspecify.annotations.NullMarked;
