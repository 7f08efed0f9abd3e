/// A bringer of messages that keeps them to itself.
@NullMarked
package kz.qujat.sandbox.notice;

import org.jspecify.annotations.NullMarked;
