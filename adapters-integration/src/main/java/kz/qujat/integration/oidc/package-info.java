/// Tokens: those that identify a person at sign-in, those of API calls, and those that end
/// sessions.
@NullMarked
package kz.qujat.integration.oidc;

import org.jspecify.annotations.NullMarked;
