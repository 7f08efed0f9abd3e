/// The tables: made and brought up to date at the start, unless they are of a form that nobody can
/// read any more.
@NullMarked
package kz.qujat.persistence.schema;

import org.jspecify.annotations.NullMarked;
