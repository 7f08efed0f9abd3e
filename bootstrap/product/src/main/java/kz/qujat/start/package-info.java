/// How the product starts: the settings it needs, those it refuses, and the migration of the
/// database as a job of its own.
@NullMarked
package kz.qujat.start;

import org.jspecify.annotations.NullMarked;
