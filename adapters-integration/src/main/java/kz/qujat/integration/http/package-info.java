/// HTTP exchanges with parties that are no SOAP neighbours: the identity provider, OCSP responders,
/// revocation lists and NCANode. Each exchange is bounded in time and size, and an answer is either
/// reliable or an exception.
@NullMarked
package kz.qujat.integration.http;

import org.jspecify.annotations.NullMarked;
