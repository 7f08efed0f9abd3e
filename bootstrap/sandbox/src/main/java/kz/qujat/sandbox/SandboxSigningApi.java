package kz.qujat.sandbox;

import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;
import kz.qujat.domain.person.Iin;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.server.ResponseStatusException;

/// Signs for any person in the sandbox, as their NCALayer would.
@RestController
final class SandboxSigningApi {
  private final SandboxAuthority authority;

  SandboxSigningApi(SandboxAuthority authority) {
    this.authority = authority;
  }

  /// The document to sign and the signer.
  ///
  /// @param certificate a [CertificateKind], `VALID` when omitted
  record Wanted(
      @Nullable String iin, @Nullable String documentBase64, @Nullable String certificate) {}

  record Signed(String cms) {}

  @PostMapping("/sandbox/eds/signatures")
  Signed sign(@RequestBody Wanted wanted) {
    Iin signer =
        Optional.ofNullable(wanted.iin()).flatMap(Iin::parse).orElseThrow(() -> unusable("iin"));
    CertificateKind kind =
        Arrays.stream(CertificateKind.values())
            .filter(one -> wanted.certificate() == null || one.name().equals(wanted.certificate()))
            .findFirst()
            .orElseThrow(() -> unusable("certificate"));
    return new Signed(authority.sign(signer, document(wanted.documentBase64()), kind));
  }

  private static byte[] document(@Nullable String base64) {
    try {
      return Base64.getDecoder()
          .decode(Optional.ofNullable(base64).orElseThrow(() -> unusable("documentBase64")));
    } catch (IllegalArgumentException _) {
      throw unusable("documentBase64");
    }
  }

  private static ResponseStatusException unusable(String field) {
    return new ResponseStatusException(HttpStatus.BAD_REQUEST, field);
  }
}
