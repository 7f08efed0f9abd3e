package kz.qujat.integration.xmlsignature;

import java.security.GeneralSecurityException;
import java.security.cert.CertPathValidator;
import java.security.cert.CertificateFactory;
import java.security.cert.PKIXParameters;
import java.security.cert.TrustAnchor;
import java.security.cert.X509Certificate;
import java.util.List;
import java.util.stream.Collectors;
import javax.xml.crypto.MarshalException;
import javax.xml.crypto.dom.DOMStructure;
import javax.xml.crypto.dsig.CanonicalizationMethod;
import javax.xml.crypto.dsig.DigestMethod;
import javax.xml.crypto.dsig.Reference;
import javax.xml.crypto.dsig.SignatureMethod;
import javax.xml.crypto.dsig.SignedInfo;
import javax.xml.crypto.dsig.Transform;
import javax.xml.crypto.dsig.XMLSignature;
import javax.xml.crypto.dsig.XMLSignatureException;
import javax.xml.crypto.dsig.XMLSignatureFactory;
import javax.xml.crypto.dsig.dom.DOMSignContext;
import javax.xml.crypto.dsig.dom.DOMValidateContext;
import javax.xml.crypto.dsig.keyinfo.KeyInfo;
import javax.xml.crypto.dsig.keyinfo.KeyInfoFactory;
import javax.xml.crypto.dsig.keyinfo.X509Data;
import javax.xml.crypto.dsig.spec.C14NMethodParameterSpec;
import javax.xml.crypto.dsig.spec.TransformParameterSpec;
import org.springframework.stereotype.Component;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// Signs and verifies whole documents: XML-DSig, enveloped, X.509, RSA with SHA-256.
@Component
public final class XmlSigner {
  private static final List<String> TRANSFORMS =
      List.of(Transform.ENVELOPED, CanonicalizationMethod.EXCLUSIVE);

  private final XMLSignatureFactory signatures = XMLSignatureFactory.getInstance("DOM");
  private final ShepCredentials shepCredentials;

  public XmlSigner(ShepCredentials shepCredentials) {
    this.shepCredentials = shepCredentials;
  }

  /// Signs a document, in place.
  public void put(Document document) {
    try {
      KeyInfoFactory keys = signatures.getKeyInfoFactory();
      KeyInfo key =
          keys.newKeyInfo(List.of(keys.newX509Data(List.of(shepCredentials.certificate()))));
      signatures
          .newXMLSignature(wholeDocument(), key)
          .sign(new DOMSignContext(shepCredentials.key(), document.getDocumentElement()));
    } catch (GeneralSecurityException | MarshalException | XMLSignatureException e) {
      throw new IllegalStateException("cannot be signed", e);
    }
  }

  private SignedInfo wholeDocument() throws GeneralSecurityException {
    Reference reference =
        signatures.newReference(
            "",
            signatures.newDigestMethod(DigestMethod.SHA256, null),
            List.of(
                signatures.newTransform(Transform.ENVELOPED, (TransformParameterSpec) null),
                signatures.newTransform(
                    CanonicalizationMethod.EXCLUSIVE, (TransformParameterSpec) null)),
            null,
            null);
    return signatures.newSignedInfo(
        signatures.newCanonicalizationMethod(
            CanonicalizationMethod.EXCLUSIVE, (C14NMethodParameterSpec) null),
        signatures.newSignatureMethod(SignatureMethod.RSA_SHA256, null),
        List.of(reference));
  }

  /// Verifies that a trusted party signed the whole document.
  ///
  /// @return the signer's certificate
  /// @throws InvalidMessageSignature when a trusted party has not signed the document as a whole
  public X509Certificate check(Document document) {
    List<Element> found = Xml.all(document.getDocumentElement(), "Signature");
    if (found.size() != 1) {
      throw new InvalidMessageSignature("the document is not signed");
    }
    try {
      XMLSignature signature = signatures.unmarshalXMLSignature(new DOMStructure(found.getFirst()));
      requireWhole(signature.getSignedInfo());
      X509Certificate signer = signer(signature);
      requireTrust(signer);
      var context = new DOMValidateContext(signer.getPublicKey(), found.getFirst());
      context.setProperty("org.jcp.xml.dsig.secureValidation", true);
      if (!signature.validate(context)) {
        throw new InvalidMessageSignature("the signature is invalid");
      }
      return signer;
    } catch (MarshalException | XMLSignatureException | GeneralSecurityException _) {
      throw new InvalidMessageSignature("the signature is invalid");
    }
  }

  private static X509Certificate signer(XMLSignature signature) {
    KeyInfo key = signature.getKeyInfo();
    return (key == null ? List.of() : key.getContent())
        .stream()
            .filter(X509Data.class::isInstance)
            .flatMap(part -> ((X509Data) part).getContent().stream())
            .filter(X509Certificate.class::isInstance)
            .map(X509Certificate.class::cast)
            .findFirst()
            .orElseThrow(() -> new InvalidMessageSignature("the signer's certificate is missing"));
  }

  /// Requires exactly one reference, to the document itself, without a transform that could leave
  /// out a part of it.
  private static void requireWhole(SignedInfo signed) {
    boolean whole =
        SignatureMethod.RSA_SHA256.equals(signed.getSignatureMethod().getAlgorithm())
            && signed.getReferences().size() == 1
            && isWhole(signed.getReferences().getFirst());
    if (!whole) {
      throw new InvalidMessageSignature("the document is not signed as a whole");
    }
  }

  private static boolean isWhole(Reference reference) {
    return "".equals(reference.getURI())
        && DigestMethod.SHA256.equals(reference.getDigestMethod().getAlgorithm())
        && reference.getTransforms().stream()
            .map(Transform::getAlgorithm)
            .toList()
            .equals(TRANSFORMS);
  }

  private void requireTrust(X509Certificate signer) throws GeneralSecurityException {
    signer.checkValidity();
    if (shepCredentials.anchors().contains(signer)) {
      return;
    }
    var parameters =
        new PKIXParameters(
            shepCredentials.anchors().stream()
                .map(anchor -> new TrustAnchor(anchor, null))
                .collect(Collectors.toSet()));
    parameters.setRevocationEnabled(false);
    CertPathValidator.getInstance("PKIX")
        .validate(
            CertificateFactory.getInstance("X.509").generateCertPath(List.of(signer)), parameters);
  }
}
