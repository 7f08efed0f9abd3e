package kz.qujat.integration.shep;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.StringReader;
import java.math.BigInteger;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Objects;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import javax.xml.transform.Source;
import javax.xml.transform.stream.StreamSource;
import javax.xml.validation.SchemaFactory;
import kz.qujat.application.neighbour.Neighbour;
import kz.qujat.integration.neighbour.StubNeighbour;
import kz.qujat.integration.shep.ShepSenders.Correspondent;
import kz.qujat.integration.xmlsignature.ShepCredentials;
import kz.qujat.integration.xmlsignature.SoapSigner;
import kz.qujat.integration.xmlsignature.WssSigner;
import kz.qujat.integration.xmlsignature.Xml;
import kz.qujat.integration.xmlsignature.XmlSigner;
import org.bouncycastle.asn1.x500.X500Name;
import org.bouncycastle.cert.jcajce.JcaX509CertificateConverter;
import org.bouncycastle.cert.jcajce.JcaX509v3CertificateBuilder;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/// The other end of the bus in tests: signs the messages to the product, and validates the
/// product's messages against the schemas.
public final class OtherSide {
  private static final KeyPair OURS = pair();
  private static final KeyPair THEIRS = pair();
  private static final X509Certificate OUR_CERTIFICATE = certificate("QUJAT", OURS);
  private static final X509Certificate THEIR_CERTIFICATE = certificate("SHEP", THEIRS);

  public static final ShepCredentials PRODUCT =
      new ShepCredentials(
          "qujat", "bus password", OURS.getPrivate(), OUR_CERTIFICATE, List.of(THEIR_CERTIFICATE));

  public static final ShepCredentials NEIGHBOUR =
      new ShepCredentials(
          "shep",
          "their password",
          THEIRS.getPrivate(),
          THEIR_CERTIFICATE,
          List.of(OUR_CERTIFICATE));

  /// Every neighbour has the identity of this other side.
  public static final ShepSenders ALL =
      _ ->
          new Correspondent(
              NEIGHBOUR.senderId(),
              NEIGHBOUR.password(),
              THEIR_CERTIFICATE.getSubjectX500Principal());

  private static final WssSigner SIGNER = new WssSigner(NEIGHBOUR);
  private static final SoapSigner VERIFIER = new SoapSigner(NEIGHBOUR);

  private OtherSide() {}

  /// Returns the channels to a stub neighbour.
  public static ShepClients channelsTo(StubNeighbour neighbour) {
    return channelsTo(neighbour, PRODUCT);
  }

  static ShepClients channelsTo(StubNeighbour neighbour, ShepCredentials product) {
    return new ShepClients(
        _ -> neighbour.address(),
        neighbour,
        product,
        ALL,
        StubNeighbour.circuits(Duration.ofSeconds(1)),
        StubNeighbour.clients());
  }

  /// Returns the product's keys, with one more trusted certificate.
  static ShepCredentials trusting(X509Certificate other) {
    return new ShepCredentials(
        PRODUCT.senderId(),
        PRODUCT.password(),
        PRODUCT.key(),
        PRODUCT.certificate(),
        List.of(THEIR_CERTIFICATE, other));
  }

  /// Returns a signed envelope around `payload`.
  public static String says(String payload) {
    return signed(unsigned(payload), SIGNER);
  }

  public static String signed(String envelope, WssSigner signer) {
    Document document = Xml.parse(envelope.getBytes(UTF_8));
    signer.close(document);
    return new String(Xml.bytes(document), UTF_8);
  }

  public static String unsigned(String payload) {
    return """
    <s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body>%s</s:Body></s:Envelope>
    """
        .formatted(payload);
  }

  /// Returns a function that answers any request of the synchronous channel.
  public static UnaryOperator<String> answers(String status, String content) {
    return question ->
        sealed(answer("<messageId>" + number(question) + "</messageId>", status, content));
  }

  /// Returns the message id of a request of the synchronous channel.
  static String number(String question) {
    Document envelope = Xml.parse(question.getBytes(UTF_8));
    return Xml.text(
        envelope, "Envelope", "Body", "SendMessage", "request", "requestInfo", "messageId");
  }

  /// Returns an unsigned answer of the synchronous channel with these message ids.
  static String answer(String numbers, String status, String content) {
    return unsigned(
        """
        <t:SendMessageResponse xmlns:t="http://bip.bee.kz/SyncChannel/v10/Types"><response>
        <responseInfo>%s<responseDate>2026-03-02T10:00:00.5-03:30</responseDate>
        <status><code>%s</code></status></responseInfo><responseData><data>%s</data></responseData>
        </response></t:SendMessageResponse>
        """
            .formatted(numbers, status, content));
  }

  /// Returns the payload of an envelope sent by the product.
  public static Element answered(String envelope) {
    return Xml.children(Xml.find(Xml.parse(envelope.getBytes(UTF_8)), "Envelope", "Body"))
        .getFirst();
  }

  /// Returns the receipt of the asynchronous channel for the message with this key.
  public static String receipt(Neighbour neighbour, String key) {
    return receipt(neighbour, key, "ON_DELIVERY");
  }

  /// Returns the receipt with a delivery status.
  public static String receipt(Neighbour neighbour, String key, String status) {
    return says(
        """
        <t:sendMessageResponse xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><response>
        <messageId>%s</messageId><deliveryStatus>%s</deliveryStatus></response>
        </t:sendMessageResponse>
        """
            .formatted(MessageIds.of(neighbour, key), status));
  }

  /// Returns an unsigned message of the asynchronous channel.
  public static String message(String messageId, String content) {
    return message("shep", "their password", messageId, content);
  }

  /// Returns an unsigned message with a sender id and a password.
  public static String message(String senderId, String password, String messageId, String content) {
    return unsigned(
        """
        <t:sendMessage xmlns:t="http://bip.bee.kz/AsyncChannel/v10/Types"><request><messageInfo>
        <messageId>%s</messageId><correlationId>c</correlationId><serviceId>s</serviceId>
        <messageType>RESPONSE</messageType><messageDate>2026-03-02T10:00:00+06:00</messageDate>
        <sender><senderId>%s</senderId><password>%s</password></sender></messageInfo>
        <messageData><data>%s</data></messageData></request></t:sendMessage>
        """
            .formatted(messageId, senderId, password, content));
  }

  /// Returns the envelope, signed by the other side.
  public static String sealed(String envelope) {
    return signed(envelope, SIGNER);
  }

  /// Returns a signed envelope with the unsigned body of `forged` inserted before the signed one.
  public static String beside(String signed, String forged) {
    String payload =
        forged.substring(
            forged.indexOf("<s:Body>") + "<s:Body>".length(), forged.indexOf("</s:Body>"));
    return signed.replace("<s:Body", "<x:Body xmlns:x='urn:x'>" + payload + "</x:Body><s:Body");
  }

  /// Returns the document, signed by the other side.
  public static String stamped(String document) {
    return stamped(document, NEIGHBOUR);
  }

  /// Returns the document, signed by `by`.
  public static String stamped(String document, ShepCredentials by) {
    Document parsed = Xml.parse(document.getBytes(UTF_8));
    new XmlSigner(by).put(parsed);
    return new String(Xml.bytes(parsed), UTF_8);
  }

  /// Returns a document of the product, after checking its signature and validating it against the
  /// schemas.
  public static Element checked(String document) {
    Document parsed = Xml.parse(document.getBytes(UTF_8));
    new XmlSigner(NEIGHBOUR).check(parsed);
    validate(parsed.getDocumentElement());
    return parsed.getDocumentElement();
  }

  /// Returns a fault with this SOAP fault code and error code.
  public static String fault(String faultCode, String code) {
    return says(
        """
        <s:Fault xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><faultcode>s:%s</faultcode>
        <faultstring>no</faultstring><detail><errorInfo><errorCode>%s</errorCode></errorInfo></detail>
        </s:Fault>
        """
            .formatted(faultCode, code));
  }

  /// Returns the payload of a message of the product, after checking its signature and validating
  /// it against the schemas.
  public static Element heard(String body) {
    Element payload = opened(body);
    validate(payload);
    return payload;
  }

  /// Returns the payload of a message of the product, after checking its signature.
  public static Element opened(String body) {
    return VERIFIER.check(Xml.parse(body.getBytes(UTF_8))).payload();
  }

  /// Validates a message against the schemas.
  public static void validate(Element payload) {
    try {
      SchemaFactory.newDefaultInstance()
          .newSchema(
              Stream.of(
                      "sync-channel",
                      "async-channel",
                      "gbdfl",
                      "central-node",
                      "cabinet",
                      "tax",
                      "payments")
                  .map(name -> OtherSide.class.getResource("/schemas/" + name + ".xsd"))
                  .filter(Objects::nonNull)
                  .map(file -> new StreamSource(file.toString()))
                  .toArray(Source[]::new))
          .newValidator()
          .validate(new StreamSource(new StringReader(new String(Xml.bytes(payload), UTF_8))));
    } catch (Exception e) {
      throw new AssertionError(e.getMessage(), e);
    }
  }

  public static KeyPair pair() {
    try {
      KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
      generator.initialize(2048);
      return generator.generateKeyPair();
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }

  public static X509Certificate certificate(String name, KeyPair pair) {
    var subject = new X500Name("CN=" + name);
    Instant now = Instant.now();
    try {
      return new JcaX509CertificateConverter()
          .getCertificate(
              new JcaX509v3CertificateBuilder(
                      subject,
                      BigInteger.valueOf(now.toEpochMilli()),
                      Date.from(now.minus(Duration.ofDays(1))),
                      Date.from(now.plus(Duration.ofDays(1))),
                      subject,
                      pair.getPublic())
                  .build(new JcaContentSignerBuilder("SHA256withRSA").build(pair.getPrivate())));
    } catch (Exception e) {
      throw new IllegalStateException(e);
    }
  }
}
