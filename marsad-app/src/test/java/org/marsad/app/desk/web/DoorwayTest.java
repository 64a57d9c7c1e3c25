package org.marsad.app.desk.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.marsad.app.desk.http.Response;

class DoorwayTest {
  @Test
  void aPortThatIsTakenIsSaidToBe() {
    try (var first = new Doorway(0, _ -> Response.text(200, "here"))) {
      assertThatThrownBy(() -> new Doorway(first.port(), _ -> Response.text(200, "there")))
          .isInstanceOfSatisfying(
              Doorway.PortTaken.class,
              taken -> assertThat(taken.words()).contains("port " + first.port(), "--port"));
    }
  }

  /// Also where the request does not say beforehand how much comes: a part of a file is not filed.
  @ParameterizedTest
  @ValueSource(booleans = {true, false})
  void whatIsTooMuchIsAnsweredInWords(boolean said) throws IOException, InterruptedException {
    try (var door = new Doorway(0, _ -> Response.text(200, "taken"));
        var client = HttpClient.newHttpClient()) {
      var much = new byte[Doorway.MOST_BYTES + 1];
      var request =
          HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + door.port() + "/"))
              .POST(
                  said
                      ? HttpRequest.BodyPublishers.ofByteArray(much)
                      : HttpRequest.BodyPublishers.ofInputStream(
                          () -> new ByteArrayInputStream(much)))
              .build();
      var answer = client.send(request, HttpResponse.BodyHandlers.ofString());
      assertThat(answer.statusCode()).isEqualTo(413);
      assertThat(answer.body()).contains("64 MB");
    }
  }
}
