package kz.qujat.integration.xmlsignature;

import java.io.IOException;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.cert.X509Certificate;
import java.time.InstantSource;
import java.util.List;
import java.util.stream.Stream;
import org.apache.wss4j.common.crypto.AlgorithmSuite;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.common.ext.WSSecurityException;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.WSDataRef;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.engine.WSSecurityEngine;
import org.apache.wss4j.dom.engine.WSSecurityEngineResult;
import org.apache.wss4j.dom.handler.RequestData;
import org.apache.wss4j.dom.handler.WSHandlerResult;
import org.apache.wss4j.dom.message.token.Timestamp;
import org.apache.wss4j.dom.util.WSSecurityUtil;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Signs and verifies SOAP messages: WS-Security, X.509, RSA with SHA-256 over the body and the
/// time of signing. A message that was not signed within five minutes of now is not accepted: a
/// recorded one cannot be sent again later.
@Component
public final class SoapSigner {
  static final String RSA_SHA256 = "http://www.w3.org/2001/04/xmldsig-more#rsa-sha256";
  static final String SHA256 = "http://www.w3.org/2001/04/xmlenc#sha256";
  private static final int SHORTEST_KEY = 2048;
  private static final int FRESH_SECONDS = 300;

  private final EnvelopeWriter envelopes;
  private final Merlin trusted;
  private final InstantSource realTime;

  @Autowired
  public SoapSigner(ShepCredentials shepCredentials) {
    this(shepCredentials, InstantSource.system());
  }

  SoapSigner(ShepCredentials shepCredentials, InstantSource realTime) {
    WSSConfig.init();
    this.envelopes = new EnvelopeWriter(shepCredentials, realTime);
    this.realTime = realTime;
    try {
      KeyStore anchors = emptyStore();
      for (X509Certificate anchor : shepCredentials.anchors()) {
        anchors.setCertificateEntry("anchor-" + anchors.size(), anchor);
      }
      this.trusted = crypto(anchors);
    } catch (GeneralSecurityException | IOException e) {
      throw new IllegalStateException(
          "the keys of " + shepCredentials.senderId() + " cannot be used", e);
    }
  }

  private static KeyStore emptyStore() throws GeneralSecurityException, IOException {
    KeyStore store = KeyStore.getInstance("PKCS12");
    store.load(null, null);
    return store;
  }

  private static Merlin crypto(KeyStore keys) {
    var crypto = new Merlin();
    crypto.setKeyStore(keys);
    return crypto;
  }

  /// Returns `content` in an envelope whose body is signed.
  public byte[] sign(XmlElement content) {
    return envelopes.write(content);
  }

  /// Moves the content of a document into an envelope, whose body is signed, and returns it.
  public byte[] sign(Document content) {
    return envelopes.write(content);
  }

  /// Verifies that a trusted party has just signed the body of an envelope. The signed element must
  /// be the body itself, not another part of the message that looks like it.
  ///
  /// @return the signed body; of the rest of the envelope, only the time of signing is protected by
  ///   the signature
  /// @throws InvalidMessageSignature when the body and a recent time are not signed by a trusted
  ///   party
  public VerifiedBody check(Document envelope) {
    @Nullable Element body = WSSecurityUtil.findBodyElement(envelope);
    if (body == null) {
      throw new InvalidMessageSignature("there is no body");
    }
    WSHandlerResult header = verified(envelope);
    return of(header, WSConstants.SIGN).stream()
        .filter(signature -> covers(signature, body))
        .filter(signature -> times(header).anyMatch(time -> covers(signature, time)))
        .map(signature -> signature.get(WSSecurityEngineResult.TAG_X509_CERTIFICATE))
        .filter(X509Certificate.class::isInstance)
        .map(X509Certificate.class::cast)
        .findFirst()
        .map(signer -> new VerifiedBody(body, signer))
        .orElseThrow(() -> new InvalidMessageSignature("body and time are not signed"));
  }

  private WSHandlerResult verified(Document envelope) {
    try {
      @Nullable WSHandlerResult found =
          new WSSecurityEngine().processSecurityHeader(envelope, requirements());
      if (found == null) {
        throw new InvalidMessageSignature("there is no signature");
      }
      return found;
    } catch (WSSecurityException | IllegalArgumentException _) {
      // The latter where the base64 of a signature cannot be decoded.
      throw new InvalidMessageSignature("the signature is invalid");
    }
  }

  private static List<WSSecurityEngineResult> of(WSHandlerResult header, int action) {
    return header.getActionResults().getOrDefault(action, List.of());
  }

  private static Stream<Element> times(WSHandlerResult header) {
    return of(header, WSConstants.TS).stream()
        .map(result -> result.get(WSSecurityEngineResult.TAG_TIMESTAMP))
        .filter(Timestamp.class::isInstance)
        .map(time -> ((Timestamp) time).getElement());
  }

  private static boolean covers(WSSecurityEngineResult signature, Element part) {
    return refs(signature).stream().map(WSDataRef::getProtectedElement).anyMatch(part::equals);
  }

  @SuppressWarnings("unchecked") // WSS4J's map of results is untyped
  private static List<WSDataRef> refs(WSSecurityEngineResult result) {
    @Nullable Object refs = result.get(WSSecurityEngineResult.TAG_DATA_REF_URIS);
    return refs == null ? List.of() : (List<WSDataRef>) refs;
  }

  private RequestData requirements() {
    var requestData = new RequestData();
    WSSConfig config = WSSConfig.getNewInstance();
    config.setCurrentTime(realTime::instant);
    requestData.setWssConfig(config);
    requestData.setTimeStampStrict(true);
    requestData.setTimeStampTTL(FRESH_SECONDS);
    requestData.setTimeStampFutureTTL(FRESH_SECONDS);
    requestData.setSigVerCrypto(trusted);
    var suite = new AlgorithmSuite();
    suite.addSignatureMethod(RSA_SHA256);
    suite.addDigestAlgorithm(SHA256);
    suite.setMinimumAsymmetricKeyLength(SHORTEST_KEY);
    requestData.setAlgorithmSuite(suite);
    return requestData;
  }
}
