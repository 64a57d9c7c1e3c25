package org.marsad.app.desk.guard;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.marsad.app.desk.http.Request;

/// Who sits at a browser, as far as a cookie tells, and the token that its forms carry. The token
/// is of the session and of a secret that lives as long as the program.
public final class Sessions {
  public static final String COOKIE = "marsad";

  /// The field of a form, and the header of a script's request, that carry the token.
  public static final String FIELD = "token";

  public static final String HEADER = "x-marsad-token";

  private static final Pattern SESSION = Pattern.compile("[A-Za-z0-9_-]{32}");

  private final byte[] secret = new byte[32];
  private final SecureRandom random;

  public Sessions(SecureRandom random) {
    this.random = random;
    random.nextBytes(secret);
  }

  /// The session of a request, where it has one.
  public Optional<String> of(Request request) {
    return request.cookie(COOKIE).filter(value -> SESSION.matcher(value).matches());
  }

  public String begin() {
    var bytes = new byte[24];
    random.nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// The cookie that keeps a session: no script reads it, and no other site's page sends it.
  public static String cookie(String session) {
    return COOKIE + "=" + session + "; Path=/; HttpOnly; SameSite=Strict";
  }

  public String token(String session) {
    try {
      var mac = Mac.getInstance("HmacSHA256");
      mac.init(new SecretKeySpec(secret, "HmacSHA256"));
      var sum = mac.doFinal(session.getBytes(StandardCharsets.UTF_8));
      return Base64.getUrlEncoder().withoutPadding().encodeToString(sum);
    } catch (GeneralSecurityException e) {
      throw new IllegalStateException("every Java has HmacSHA256", e);
    }
  }

  /// Whether a request carries the token of its session.
  public boolean sentFromHere(Request request) {
    var token = request.header(HEADER).or(() -> request.form().fields().first(FIELD)).orElse("");
    return of(request).filter(session -> same(token(session), token)).isPresent();
  }

  private static boolean same(String one, String other) {
    return MessageDigest.isEqual(
        one.getBytes(StandardCharsets.UTF_8), other.getBytes(StandardCharsets.UTF_8));
  }
}
