/// The data formats of the API.
///
/// Times have the offset of Kazakhstan, money is a text, and input is read strictly: nothing is
/// converted, and one response names every invalid field.
@NullMarked
package kz.qujat.web.wire;

import org.jspecify.annotations.NullMarked;
