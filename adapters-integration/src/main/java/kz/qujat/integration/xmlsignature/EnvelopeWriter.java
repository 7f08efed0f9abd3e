package kz.qujat.integration.xmlsignature;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.io.ByteArrayOutputStream;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.cert.CertificateEncodingException;
import java.time.InstantSource;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import org.apache.xml.security.c14n.Canonicalizer;
import org.apache.xml.security.exceptions.XMLSecurityException;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Writes signed SOAP 1.1 envelopes: WS-Security, X.509, RSA with SHA-256 over the body and the
/// time of signing.
///
/// What is signed is written in exclusive canonical form from the start. So nothing has to be
/// parsed or canonicalised again, and an envelope is written in one pass.
final class EnvelopeWriter {
  private static final String WSS = "http://docs.oasis-open.org/wss/2004/01/oasis-200401-wss-";
  private static final String X509 = WSS + "x509-token-profile-1.0#X509v3";
  private static final String WSU = WSS + "wssecurity-utility-1.0.xsd";

  private static final String ENVELOPE_START =
      "<soap:Envelope xmlns:soap=\"" + SoapConstants.NAMESPACE + "\"><soap:Header>";
  private static final String HEADER_END = "</soap:Header>";
  private static final String BODY_START =
      "<soap:Body xmlns:soap=\""
          + SoapConstants.NAMESPACE
          + "\" xmlns:wsu=\""
          + WSU
          + "\" wsu:Id=\"body\">";
  private static final String BODY_END = "</soap:Body>";
  private static final String ENVELOPE_END = "</soap:Envelope>";

  private final ShepCredentials sender;
  private final InstantSource realTime;
  private final String certificate;

  EnvelopeWriter(ShepCredentials sender, InstantSource realTime) {
    this.sender = sender;
    this.realTime = realTime;
    try {
      this.certificate = base64(sender.certificate().getEncoded());
    } catch (CertificateEncodingException e) {
      throw new IllegalArgumentException("the certificate cannot be used", e);
    }
  }

  /// Puts `content` into an envelope and signs it.
  byte[] write(XmlElement content) {
    var body = new ByteArrayOutputStream();
    body.writeBytes(BODY_START.getBytes(US_ASCII));
    content.writeCanonical(body);
    body.writeBytes(BODY_END.getBytes(US_ASCII));
    return around(body.toByteArray());
  }

  /// Moves the content of a document into an envelope and signs it.
  byte[] write(Document content) {
    Element body = Xml.parse((BODY_START + BODY_END).getBytes(US_ASCII)).getDocumentElement();
    body.appendChild(body.getOwnerDocument().adoptNode(content.getDocumentElement()));
    var canonical = new ByteArrayOutputStream();
    try {
      Canonicalizer.getInstance(Canonicalizer.ALGO_ID_C14N_EXCL_OMIT_COMMENTS)
          .canonicalizeSubtree(body, canonical);
    } catch (XMLSecurityException e) {
      throw new IllegalStateException("cannot be signed", e);
    }
    return around(canonical.toByteArray());
  }

  private byte[] around(byte[] body) {
    String timestamp = timestamp();
    String signedInfo =
        signedInfo(base64(digest(timestamp.getBytes(US_ASCII))), base64(digest(body)));
    String start = ENVELOPE_START + security(timestamp, signedInfo) + HEADER_END;
    var envelope = new ByteArrayOutputStream(start.length() + body.length + BODY_END.length());
    envelope.writeBytes(start.getBytes(US_ASCII));
    envelope.writeBytes(body);
    envelope.writeBytes(ENVELOPE_END.getBytes(US_ASCII));
    return envelope.toByteArray();
  }

  /// Returns the time of signing, in canonical form.
  private String timestamp() {
    return """
    <wsu:Timestamp xmlns:wsu="%s" wsu:Id="timestamp"><wsu:Created>%s</wsu:Created></wsu:Timestamp>\
    """
        .formatted(WSU, realTime.instant().truncatedTo(ChronoUnit.MILLIS));
  }

  /// Returns what the signature covers, in canonical form: the digests of time and body, and the
  /// algorithms.
  private static String signedInfo(String timestamp, String body) {
    return """
    <ds:SignedInfo xmlns:ds="http://www.w3.org/2000/09/xmldsig#">\
    <ds:CanonicalizationMethod Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#">\
    </ds:CanonicalizationMethod>\
    <ds:SignatureMethod Algorithm="%s"></ds:SignatureMethod>\
    %s%s</ds:SignedInfo>\
    """
        .formatted(
            SoapSigner.RSA_SHA256, reference("timestamp", timestamp), reference("body", body));
  }

  private static String reference(String id, String digest) {
    return """
    <ds:Reference URI="#%s"><ds:Transforms>\
    <ds:Transform Algorithm="http://www.w3.org/2001/10/xml-exc-c14n#"></ds:Transform>\
    </ds:Transforms><ds:DigestMethod Algorithm="%s"></ds:DigestMethod>\
    <ds:DigestValue>%s</ds:DigestValue></ds:Reference>\
    """
        .formatted(id, SoapSigner.SHA256, digest);
  }

  private String security(String timestamp, String signedInfo) {
    return """
    <wsse:Security xmlns:wsse="%1$swssecurity-secext-1.0.xsd" xmlns:wsu="%2$s" \
    soap:mustUnderstand="1"><wsse:BinarySecurityToken \
    EncodingType="%1$ssoap-message-security-1.0#Base64Binary" ValueType="%3$s" \
    wsu:Id="certificate">%4$s</wsse:BinarySecurityToken>%7$s\
    <ds:Signature xmlns:ds="http://www.w3.org/2000/09/xmldsig#">%5$s\
    <ds:SignatureValue>%6$s</ds:SignatureValue><ds:KeyInfo><wsse:SecurityTokenReference>\
    <wsse:Reference URI="#certificate" ValueType="%3$s"></wsse:Reference>\
    </wsse:SecurityTokenReference></ds:KeyInfo></ds:Signature></wsse:Security>\
    """
        .formatted(WSS, WSU, X509, certificate, signedInfo, base64(sign(signedInfo)), timestamp);
  }

  private static byte[] digest(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException(e);
    }
  }

  private byte[] sign(String signedInfo) {
    try {
      Signature signature = Signature.getInstance("SHA256withRSA");
      signature.initSign(sender.key());
      signature.update(signedInfo.getBytes(US_ASCII));
      return signature.sign();
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("cannot be signed", e);
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
