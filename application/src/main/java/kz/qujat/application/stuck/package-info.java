/// The list of what somebody has to look at, and what a supervisor or administrator does about
/// each.
@NullMarked
package kz.qujat.application.stuck;

import org.jspecify.annotations.NullMarked;
