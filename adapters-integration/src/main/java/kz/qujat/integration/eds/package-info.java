/// Electronic digital signatures (ЭЦП): whether a CMS is what its officer signed with NCALayer.
///
/// The checks go from what the file says by itself to what only others can tell, and the first that
/// fails names the flaw: it can be read (`INVALID`), names the certificate it is by or none
/// (`INVALID`), its signature verifies (`INVALID`), over exactly our bytes (`CONTENT_MISMATCH`),
/// not in the future (`INVALID`), by a certificate that a configured anchor stands behind
/// (`UNTRUSTED`), in its dates (`EXPIRED`), for an employee of the expected organisation
/// (`WRONG_PURPOSE`), who is the officer (`WRONG_SIGNER`), and not withdrawn (`REVOKED`). Only a
/// signature good in every other respect is worth a question to the source of revocation; where
/// that source gives no answer to rely on, nobody can tell now.
///
/// Who verifies is configured: BouncyCastle, or an NCANode server for signatures by ГОСТ. What is
/// asked of the file and of the certificate is the same.
@NullMarked
package kz.qujat.integration.eds;

import org.jspecify.annotations.NullMarked;
