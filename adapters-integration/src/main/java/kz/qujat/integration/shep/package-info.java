/// The bus of the e-government (ШЭП, Smart Bridge), with its synchronous and its asynchronous
/// channel. Messages are SOAP, each signed by its sender. The content of the messages is defined in
/// the packages of the neighbours.
@NullMarked
package kz.qujat.integration.shep;

import org.jspecify.annotations.NullMarked;
