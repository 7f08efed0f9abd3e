/// The page from which a person plays the whole country: people, clock, faults, and what each
/// neighbour has in its book.
@NullMarked
package kz.qujat.sandbox.page;

import org.jspecify.annotations.NullMarked;
