/// Officers' signing certificates: their holder, their purpose, and the chain to a trusted
/// authority.
///
/// Nothing here checks a signature over a document. The verifiers of document signatures do that,
/// each in its own way, and all of them use these checks of the certificate.
@NullMarked
package kz.qujat.integration.certificate;

import org.jspecify.annotations.NullMarked;
