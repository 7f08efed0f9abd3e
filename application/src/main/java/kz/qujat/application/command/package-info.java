/// Submitting commands: each command has an actor, the domain decides, and the resulting events are
/// appended. What one act changes in several histories is appended in one transaction, always in
/// the order application, refund, supervision, so that two acts never deadlock.
@NullMarked
package kz.qujat.application.command;

import org.jspecify.annotations.NullMarked;
