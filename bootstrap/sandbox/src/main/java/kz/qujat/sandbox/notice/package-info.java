/// A simulated notification gateway, which records notifications and delivers none.
@NullMarked
package kz.qujat.sandbox.notice;

import org.jspecify.annotations.NullMarked;
