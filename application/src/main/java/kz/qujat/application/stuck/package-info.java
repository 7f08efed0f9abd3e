/// Applications that wait for longer than they should, or whose hand-over to a neighbour keeps
/// failing, and what a supervisor or administrator can do about each.
@NullMarked
package kz.qujat.application.stuck;

import org.jspecify.annotations.NullMarked;
