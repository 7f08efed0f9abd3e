/// Error responses that a program can act on and a person can read (RFC 9457).
///
/// Every refusal of the domain, every neighbour that does not answer and every invalid input has
/// one code, one status and a text in three languages.
@NullMarked
package kz.qujat.web.problem;

import org.jspecify.annotations.NullMarked;
