/// The architecture rules, as tests over the classes of all modules. A rule that has never failed
/// proves nothing. Each rule therefore has a counterexample that breaks it, and a test that the
/// rule reports exactly that one.
@NullMarked
package kz.qujat.architecture;

import org.jspecify.annotations.NullMarked;
