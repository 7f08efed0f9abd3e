/// Request bodies: records bound by Jackson and checked by Jakarta Validation. One response names
/// every error, by field.
@NullMarked
package kz.qujat.web.body;

import org.jspecify.annotations.NullMarked;
