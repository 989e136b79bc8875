package reludescent.setup;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static reludescent.setup.Values.NUMBERS;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Links that readers may have kept: those in {@code golden/links.txt} were recorded before settings had descriptions, and read
 * as they did then. Below each stands {@code =} and the link that its setup is written as ({@code =} alone for itself), or
 * {@code !} and the message that refuses it, but for what is allowed, which grows with the kinds there are. Where more than one
 * thing is wrong, the message may name another of them.
 */
class LinksTest {
  private record Link(String text, String outcome) {
    @Override
    public String toString() {
      return text.length() > 80 ? text.substring(0, 80) + "..." : text;
    }
  }

  static List<Link> links() throws IOException {
    List<String> lines = Files.readAllLines(Path.of("src/test/resources/golden/links.txt"));
    List<Link> links = new ArrayList<>();
    for (int i = 0; i < lines.size(); i += 2) {
      links.add(new Link(lines.get(i), lines.get(i + 1)));
    }
    return links;
  }

  @ParameterizedTest
  @MethodSource("links")
  void a_link_kept_reads_as_it_did(Link link) {
    if (link.outcome.startsWith("!")) {
      SetupException refused = assertThrows(SetupException.class, () -> Permalink.read(link.text, NUMBERS));
      assertEquals(link.outcome.substring(2), upToAllowed(refused.getMessage()));
    } else {
      String written = Permalink.of(Permalink.read(link.text, NUMBERS), NUMBERS);
      assertEquals(link.outcome.equals("=") ? link.text : link.outcome.substring(2), written);
    }
  }

  private static String upToAllowed(String message) {
    int allowed = message.indexOf(" given, allowed: ");
    return allowed < 0 ? message : message.substring(0, allowed);
  }

  @Test
  void there_are_links_that_read_and_links_that_are_refused() throws IOException {
    List<Link> links = links();
    long refused = links.stream().filter(link -> link.outcome.startsWith("!")).count();
    assertEquals(List.of(true, true), List.of(refused > 500, links.size() - refused > 500));
  }
}
