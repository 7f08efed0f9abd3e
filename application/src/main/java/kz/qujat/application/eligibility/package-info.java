/// Evaluating with the register and the rules whether a citizen may exchange a card online.
@NullMarked
package kz.qujat.application.eligibility;

import org.jspecify.annotations.NullMarked;
