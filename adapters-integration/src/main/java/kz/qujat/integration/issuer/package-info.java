/// The token issuer, which signs people in and issues access tokens. What it publishes about itself
/// is requested with a timeout and cached for a time.
///
/// Its keys can change without notice, and it may be unavailable. Neither is the fault of a token's
/// holder, so callers do not receive an error that says it is.
@NullMarked
package kz.qujat.integration.issuer;

import org.jspecify.annotations.NullMarked;
