/// Electronic digital signatures (ЭЦП): verifies CMS files that officers create with NCALayer.
///
/// The checks go from what the file itself shows to what only other systems know. The first failed
/// check names the flaw: the file can be parsed (`INVALID`), it names its signer's certificate or
/// none (`INVALID`), the signature verifies (`INVALID`), it covers exactly our bytes
/// (`CONTENT_MISMATCH`), its signing time is not in the future (`INVALID`), the certificate has a
/// chain to a configured anchor (`UNTRUSTED`), it has not expired (`EXPIRED`), it was issued for an
/// employee of the expected organisation (`WRONG_PURPOSE`), to the officer (`WRONG_SIGNER`), and it
/// is not revoked (`REVOKED`). Revocation is checked only for a signature that passes all other
/// checks. If the revocation source gives no reliable answer, the result is `CannotTellNow`.
///
/// The verifier is configured: BouncyCastle, or an NCANode server for ГОСТ signatures. Both make
/// the same checks of the file and the certificate.
@NullMarked
package kz.qujat.integration.eds;

import org.jspecify.annotations.NullMarked;
