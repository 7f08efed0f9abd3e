/// The security log: who signed in, who was refused, what was read. It is a log of its own, one
/// line an event.
@NullMarked
package kz.qujat.application.securitylog;

import org.jspecify.annotations.NullMarked;
