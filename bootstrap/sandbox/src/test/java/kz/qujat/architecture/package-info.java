/// The house rules, as tests over the classes of all modules. A rule nobody has seen bite is worth
/// nothing: each has a counterexample that breaks it, and a test that it reports just that one.
@NullMarked
package kz.qujat.architecture;

import org.jspecify.annotations.NullMarked;
