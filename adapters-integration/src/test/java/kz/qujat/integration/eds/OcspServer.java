package kz.qujat.integration.eds;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.security.KeyPair;
import java.security.PrivateKey;
import java.security.cert.X509Certificate;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Date;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.bouncycastle.asn1.ocsp.OCSPObjectIdentifiers;
import org.bouncycastle.asn1.x509.Extension;
import org.bouncycastle.asn1.x509.Extensions;
import org.bouncycastle.asn1.x509.SubjectPublicKeyInfo;
import org.bouncycastle.cert.X509CertificateHolder;
import org.bouncycastle.cert.jcajce.JcaX509CertificateHolder;
import org.bouncycastle.cert.ocsp.BasicOCSPRespBuilder;
import org.bouncycastle.cert.ocsp.CertificateID;
import org.bouncycastle.cert.ocsp.CertificateStatus;
import org.bouncycastle.cert.ocsp.OCSPReq;
import org.bouncycastle.cert.ocsp.OCSPRespBuilder;
import org.bouncycastle.operator.DigestCalculator;
import org.bouncycastle.operator.jcajce.JcaContentSignerBuilder;
import org.bouncycastle.operator.jcajce.JcaDigestCalculatorProviderBuilder;

/// A stub of an OCSP responder and a revocation list on loopback, which can also misbehave.
final class OcspServer implements AutoCloseable {
  private final HttpServer server;
  private final CountDownLatch closing = new CountDownLatch(1);
  private final KeyPair responderKey = Authority.rsa(2048);
  private final AtomicInteger asked = new AtomicInteger();
  private final AtomicInteger timesListed = new AtomicInteger();

  CertificateStatus status = CertificateStatus.GOOD;
  int httpStatus = 200;
  int ocspStatus = OCSPRespBuilder.SUCCESSFUL;
  boolean silent;
  boolean repeatsNonce = true;
  Instant from = Instant.now();
  Instant until = Instant.now().plusSeconds(3600);
  PrivateKey signingKey = responderKey.getPrivate();
  String algorithm = "SHA256withRSA";
  X509Certificate responder;
  X509Certificate about;
  byte[] list = new byte[0];

  OcspServer(Authority authority) {
    responder = authority.appoint(responderKey.getPublic());
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    } catch (IOException e) {
      throw new AssertionError(e);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/ocsp",
        exchange -> {
          asked.incrementAndGet();
          byte[] request = exchange.getRequestBody().readAllBytes();
          if (silent) {
            await();
          }
          byte[] answer = httpStatus == 200 ? answer(request) : new byte[0];
          exchange.sendResponseHeaders(httpStatus, answer.length == 0 ? -1 : answer.length);
          exchange.getResponseBody().write(answer);
          exchange.close();
        });
    server.createContext(
        "/list",
        exchange -> {
          timesListed.incrementAndGet();
          exchange.sendResponseHeaders(200, list.length);
          exchange.getResponseBody().write(list);
          exchange.close();
        });
    server.start();
  }

  KeyPair responderKey() {
    return responderKey;
  }

  int timesAsked() {
    return asked.get();
  }

  int timesListed() {
    return timesListed.get();
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + path);
  }

  private void await() {
    try {
      closing.await(Duration.ofMinutes(1).toSeconds(), TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  @SuppressWarnings("JavaUtilDate") // the one type of time that the builder takes
  private byte[] answer(byte[] request) {
    try {
      OCSPReq question = new OCSPReq(request);
      DigestCalculator sha1 =
          new JcaDigestCalculatorProviderBuilder().build().get(CertificateID.HASH_SHA1);
      BasicOCSPRespBuilder builder =
          new BasicOCSPRespBuilder(
              SubjectPublicKeyInfo.getInstance(responder.getPublicKey().getEncoded()), sha1);
      CertificateID id = question.getRequestList()[0].getCertID();
      if (about != null) {
        id = CertificateID.deriveCertificateID(id, about.getSerialNumber());
      }
      builder.addResponse(id, status, Date.from(from), until == null ? null : Date.from(until));
      Extension nonce = question.getExtension(OCSPObjectIdentifiers.id_pkix_ocsp_nonce);
      if (repeatsNonce) {
        builder.setResponseExtensions(new Extensions(nonce));
      }
      return new OCSPRespBuilder()
          .build(
              ocspStatus,
              builder.build(
                  new JcaContentSignerBuilder(algorithm).build(signingKey),
                  new X509CertificateHolder[] {new JcaX509CertificateHolder(responder)},
                  Date.from(Instant.now())))
          .getEncoded();
    } catch (Exception e) {
      throw new AssertionError(Arrays.toString(request), e);
    }
  }

  @Override
  public void close() {
    closing.countDown();
    server.stop(0);
  }
}
