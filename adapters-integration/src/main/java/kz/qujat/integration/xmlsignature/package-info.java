/// XML of messages and its signatures. XML is parsed without document types. X.509 signatures prove
/// which neighbour sent a message, also on a SOAP connection.
@NullMarked
package kz.qujat.integration.xmlsignature;

import org.jspecify.annotations.NullMarked;
