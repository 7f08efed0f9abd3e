/// Certificates that officers sign with: whose they are and what for, who stands behind them, and
/// whether they have been withdrawn since.
///
/// Nothing here looks at a signature over a document: that is the affair of those who check one, by
/// whatever means, and they all ask the same of the certificate.
@NullMarked
package kz.qujat.integration.certificate;

import org.jspecify.annotations.NullMarked;
