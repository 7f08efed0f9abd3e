/// What somebody has to look at: waits that last too long, hand-overs to a neighbour that keep
/// failing, books that differ, messages nobody understood; and what a supervisor or administrator
/// does about each.
@NullMarked
package kz.qujat.application.supervision;

import org.jspecify.annotations.NullMarked;
