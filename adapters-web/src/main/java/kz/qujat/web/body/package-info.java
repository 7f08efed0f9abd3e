/// Request bodies: records bound by Jackson and checked by Jakarta Validation, and one translation
/// of everything that is wrong into the fields of the answer.
@NullMarked
package kz.qujat.web.body;

import org.jspecify.annotations.NullMarked;
