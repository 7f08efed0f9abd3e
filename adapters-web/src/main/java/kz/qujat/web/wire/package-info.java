/// How things are written on the wire: dates with the offset of Kazakhstan, money as text, and
/// input that is taken as it stands, nothing guessed, everything wrong with it said at once.
@NullMarked
package kz.qujat.web.wire;

import org.jspecify.annotations.NullMarked;
