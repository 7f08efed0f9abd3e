/// Callers who mean harm, or whose programs are broken: whatever they send is answered with a
/// problem.
@NullMarked
package kz.qujat.hostile;

import org.jspecify.annotations.NullMarked;
