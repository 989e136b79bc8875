package reludescent.browser;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/** One window of WebKitGTK, on a screen of its own, spoken to in plain W3C WebDriver: https://www.w3.org/TR/webdriver2/. */
final class WebKit implements AutoCloseable {
  private static final Duration START_LIMIT = Duration.ofSeconds(30);
  private static final Duration ANSWER_LIMIT = Duration.ofSeconds(60);
  private static final int SCRIPT_LIMIT_MS = 20_000;
  private static final Gson JSON = new GsonBuilder().serializeNulls().disableHtmlEscaping().create();

  private final HttpClient client = HttpClient.newHttpClient();
  private final Process driver;
  private final String server;
  private String session;

  private WebKit(Process driver, int port) {
    this.driver = driver;
    this.server = "http://127.0.0.1:" + port;
  }

  /** Starts the WebKit that {@link Browsers} finds, with a window of 1280 by 800 pixels. */
  static WebKit start() {
    Path executable = new Browsers(Machine.THIS, Engine.WEBKIT).find();
    WebKit webkit = null;
    try {
      int port = freePort();
      Process driver = new ProcessBuilder("xvfb-run", "-a", "--server-args=-screen 0 1600x1200x24",
          executable.toString(), "--port=" + port, "--host=127.0.0.1")
          .redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD).start();
      webkit = new WebKit(driver, port);
      webkit.begin();
      return webkit;
    } catch (IOException | RuntimeException e) {
      if (webkit != null) {
        webkit.close();
      }
      throw new IllegalStateException("The browser " + executable + " does not start: " + e.getMessage(), e);
    }
  }

  private static int freePort() throws IOException {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getByName("127.0.0.1"))) {
      return socket.getLocalPort();
    }
  }

  private void begin() throws IOException {
    long end = System.nanoTime() + START_LIMIT.toNanos();
    while (true) {
      try {
        send("GET", "/status", null);
        break;
      } catch (UncheckedIOException e) { // it does not listen as yet
        if (!driver.isAlive() || System.nanoTime() > end) {
          throw e;
        }
        Thread.onSpinWait();
      }
    }
    session = "/session/" + send("POST", "/session", Map.of("capabilities", Map.of("alwaysMatch", Map.of())))
        .getAsJsonObject().get("sessionId").getAsString();
    call("/timeouts", Map.of("script", SCRIPT_LIMIT_MS, "pageLoad", SCRIPT_LIMIT_MS));
    size(1280, 800);
  }

  /** Gives the window a size, in pixels of its screen. */
  void size(int widthPx, int heightPx) {
    call("/window/rect", Map.of("width", widthPx, "height", heightPx));
  }

  /** Opens a page and waits until it is loaded. */
  void open(URI page) {
    call("/url", Map.of("url", page.toString()));
  }

  /** Returns what a JavaScript expression comes to, a promise's value once there is one. */
  JsonElement value(String expression, Object... arguments) {
    JsonElement answer = call("/execute/async", Map.of("script", """
        const done = arguments[arguments.length - 1];
        const given = Array.prototype.slice.call(arguments, 0, -1);
        Promise.resolve().then(() => (%s)(...given)).then(value => done({value}), error => done({error: String(error)}));
        """.formatted(expression), "args", List.of(arguments)));
    JsonObject result = answer.getAsJsonObject();
    if (result.has("error")) {
      throw new AssertionError(result.get("error").getAsString());
    }
    return result.get("value");
  }

  /** Waits until a JavaScript function of the arguments is true on some frame, or fails and says what was waited for. */
  void until(String what, String function, Object... arguments) {
    boolean came = value("""
        (...given) => new Promise((done, failed) => {
          const end = performance.now() + 10000;
          const look = () => {
            try {
              if ((%s)(...given)) {
                done(true);
              } else if (performance.now() > end) {
                done(false);
              } else {
                setTimeout(look, 20);
              }
            } catch (error) {
              failed(error);
            }
          };
          look();
        })""".formatted(function), arguments).getAsBoolean();
    if (!came) {
      throw new AssertionError("never came: " + what);
    }
  }

  /** Presses the pointer at the first of these places, in px of the window, moves it over the others, and lets it go. */
  void drag(double[]... places) {
    JsonElement[] moves = new JsonElement[places.length];
    for (int i = 0; i < places.length; i++) {
      moves[i] = JSON.toJsonTree(Map.of("type", "pointerMove", "duration", i == 0 ? 0 : 50, "origin", "viewport",
          "x", Math.round(places[i][0]), "y", Math.round(places[i][1])));
    }
    com.google.gson.JsonArray actions = new com.google.gson.JsonArray();
    actions.add(moves[0]);
    actions.add(JSON.toJsonTree(Map.of("type", "pointerDown", "button", 0)));
    for (int i = 1; i < moves.length; i++) {
      actions.add(moves[i]);
    }
    actions.add(JSON.toJsonTree(Map.of("type", "pointerUp", "button", 0)));
    call("/actions", Map.of("actions", List.of(Map.of("type", "pointer", "id", "mouse",
        "parameters", Map.of("pointerType", "mouse"), "actions", actions))));
  }

  /** Types keys into what has the focus; special ones as https://www.w3.org/TR/webdriver2/#keyboard-actions has them. */
  void type(String keys) {
    List<Map<String, String>> actions = keys.codePoints().mapToObj(Character::toString)
        .flatMap(key -> java.util.stream.Stream.of(Map.of("type", "keyDown", "value", key), Map.of("type", "keyUp", "value", key)))
        .toList();
    call("/actions", Map.of("actions", List.of(Map.of("type", "key", "id", "keyboard", "actions", actions))));
  }

  /** Keeps a picture of the window. */
  void keepPicture(Path file) throws IOException {
    Files.createDirectories(file.getParent());
    Files.write(file, Base64.getDecoder().decode(send("GET", session + "/screenshot", null).getAsString()));
  }

  private JsonElement call(String command, Object body) {
    return send("POST", session + command, body);
  }

  private JsonElement send(String method, String command, Object body) {
    try {
      HttpResponse<String> response = client.send(HttpRequest.newBuilder(URI.create(server + command)).timeout(ANSWER_LIMIT)
          .method(method, body == null ? HttpRequest.BodyPublishers.noBody()
              : HttpRequest.BodyPublishers.ofString(JSON.toJson(body)))
          .build(), HttpResponse.BodyHandlers.ofString());
      JsonElement value = JsonParser.parseString(response.body()).getAsJsonObject().get("value");
      if (response.statusCode() != 200) {
        throw new AssertionError(command + ": " + value.getAsJsonObject().get("error").getAsString() + ": "
            + value.getAsJsonObject().get("message").getAsString());
      }
      return value;
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    try {
      if (session != null) {
        send("DELETE", session, null);
      }
    } finally {
      List<ProcessHandle> all = driver.descendants().toList(); // xvfb-run ends its screen when its command ends
      all.stream().filter(process -> process.info().command().orElse("").contains("WebKitWebDriver"))
          .forEach(ProcessHandle::destroy);
      try {
        if (!driver.waitFor(10, TimeUnit.SECONDS)) {
          all.forEach(ProcessHandle::destroyForcibly);
          driver.destroyForcibly();
        }
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
      }
    }
  }
}
