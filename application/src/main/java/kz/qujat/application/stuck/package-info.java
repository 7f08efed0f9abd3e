/// The list of subjects of supervision, and the remedies that supervisors and administrators apply
/// to them.
@NullMarked
package kz.qujat.application.stuck;

import org.jspecify.annotations.NullMarked;
