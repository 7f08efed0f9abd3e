/// Whether a certificate has been revoked: the OCSP request, the check of its response, and the
/// revocation list for authorities without OCSP.
///
/// The result has three values. Whatever is stale, unsigned or missing means that the status is
/// unknown, never that the certificate is good.
@NullMarked
package kz.qujat.integration.revocation;

import org.jspecify.annotations.NullMarked;
