/// What went wrong, said so that a machine can act on it and a person can read it (RFC 9457): every
/// refusal of the domain, every silence of a neighbour and every slip of a caller has one code, one
/// status and a text in three languages.
@NullMarked
package kz.qujat.web.problem;

import org.jspecify.annotations.NullMarked;
