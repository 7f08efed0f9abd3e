/// The way in: a command is submitted on somebody's behalf, the domain decides, the answer is
/// appended. What one act changes in several histories is appended in one transaction, always in
/// the order application, refund, supervision, so that no two acts wait for each other.
@NullMarked
package kz.qujat.application.command;

import org.jspecify.annotations.NullMarked;
