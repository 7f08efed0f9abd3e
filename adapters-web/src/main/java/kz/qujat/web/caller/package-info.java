/// Who is calling: the token turned into a citizen, an officer or another member of staff, and what
/// of the product exists for them. What is not theirs is not there, and that is judged before
/// anything they sent is read.
@NullMarked
package kz.qujat.web.caller;

import org.jspecify.annotations.NullMarked;
