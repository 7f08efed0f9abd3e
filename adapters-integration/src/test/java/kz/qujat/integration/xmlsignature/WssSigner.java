package kz.qujat.integration.xmlsignature;

import static org.apache.wss4j.dom.WSConstants.URI_SOAP11_ENV;

import java.security.KeyStore;
import java.security.cert.Certificate;
import org.apache.wss4j.common.WSEncryptionPart;
import org.apache.wss4j.common.crypto.Merlin;
import org.apache.wss4j.dom.WSConstants;
import org.apache.wss4j.dom.engine.WSSConfig;
import org.apache.wss4j.dom.message.WSSecHeader;
import org.apache.wss4j.dom.message.WSSecSignature;
import org.apache.wss4j.dom.message.WSSecTimestamp;
import org.w3c.dom.Document;

/// Signs any envelope with WSS4J, as a neighbour may: not in the way the product does it.
public final class WssSigner {
  private static final String ALIAS = "own";

  private final Merlin keys = new Merlin();

  public WssSigner(ShepCredentials sender) {
    WSSConfig.init();
    try {
      KeyStore store = KeyStore.getInstance("PKCS12");
      store.load(null, null);
      store.setKeyEntry(ALIAS, sender.key(), new char[0], new Certificate[] {sender.certificate()});
      keys.setKeyStore(store);
      keys.setEnablePrivateKeyCaching(true);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }

  /// Signs the body of an envelope, in place.
  public void close(Document envelope) {
    try {
      var header = new WSSecHeader(envelope);
      header.insertSecurityHeader();
      var signature = new WSSecSignature(header);
      signature.setUserInfo(ALIAS, "");
      signature.setKeyIdentifierType(WSConstants.BST_DIRECT_REFERENCE);
      signature.setSignatureAlgorithm(SoapSigner.RSA_SHA256);
      signature.setDigestAlgo(SoapSigner.SHA256);
      var timestamp = new WSSecTimestamp(header);
      timestamp.setTimeToLive(300);
      timestamp.build();
      signature.getParts().add(new WSEncryptionPart(timestamp.getId()));
      signature.getParts().add(new WSEncryptionPart("Body", URI_SOAP11_ENV, "Element"));
      signature.build(keys);
    } catch (Exception e) {
      throw new AssertionError(e);
    }
  }
}
