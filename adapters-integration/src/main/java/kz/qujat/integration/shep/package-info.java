/// The bus of the e-government (ШЭП, Smart Bridge): its synchronous and its asynchronous channel,
/// over which neighbours are spoken to in SOAP, each message signed by whoever sends it. What the
/// messages are about is the affair of each neighbour's own package.
@NullMarked
package kz.qujat.integration.shep;

import org.jspecify.annotations.NullMarked;
