/// The three languages, and the words for everything in each of them. Which one a caller reads is
/// what the caller says, never what the machine is set to.
@NullMarked
package kz.qujat.web.language;

import org.jspecify.annotations.NullMarked;
