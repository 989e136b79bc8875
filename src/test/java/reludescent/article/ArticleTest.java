package reludescent.article;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import reludescent.state.AppState;
import reludescent.view.Condition;
import reludescent.view.Reading;

/** What the article says is so. */
class ArticleTest {
  /** A number as the text has it, and what it is: {@code name@step?setup}, with {@code name@step(x)} where it is taken at an x. */
  private static final Pattern CLAIM = Pattern.compile("<data value=\"([^\"@]+)@(\\d+)(?:\\(([^)]*)\\))?(?:\\?([^\"]*))?\">([^<]*)</data>");

  private static String article;

  @BeforeAll
  static void read() throws IOException {
    article = Files.readString(StillPictures.ARTICLE);
  }

  static Stream<List<String>> claims() throws IOException {
    read();
    return new LinkedHashSet<>(CLAIM.matcher(article).results().map(found ->
        Stream.of(1, 2, 3, 4, 5).map(group -> found.group(group) == null ? "" : found.group(group).replace("&amp;", "&")).toList())
        .toList()).stream();
  }

  @ParameterizedTest
  @MethodSource("claims")
  void a_number_in_the_text_is_the_engines(List<String> claim) {
    String name = claim.get(0);
    int step = Integer.parseInt(claim.get(1));
    double x = claim.get(2).isEmpty() ? 0 : Double.parseDouble(claim.get(2));
    String said = claim.get(4);
    AppState state = Figures.state(claim.get(3) + (claim.get(3).contains("steps=") || step <= 40 ? "" : "&steps=" + step), step);
    double value;
    if (name.startsWith("move.")) { // what the next step adds
      String parameter = name.substring(5);
      value = Reading.of(Figures.state(claim.get(3), step + 1), parameter, x) - Reading.of(state, parameter, x);
      said = said.replace("+", "");
    } else {
      value = Reading.of(state, name, x);
    }
    int point = said.indexOf('.');
    assertEquals(said, Reading.text(value, point < 0 ? 0 : said.length() - point - 1));
  }

  @Test
  void no_number_in_the_text_escapes_the_test() {
    int all = (int) Pattern.compile("<data ").matcher(article).results().count();
    assertEquals(all, CLAIM.matcher(article).results().count());
    assertTrue(all >= 40, all + " numbers");
  }

  @Test
  void pictures_for_readers_without_scripts_are_what_the_engine_draws() {
    assertEquals(StillPictures.withPictures(article), article, "draw them anew: see StillPictures");
  }

  @Test
  void it_has_eleven_chapters_each_with_a_question_a_figure_and_a_task() {
    List<String> chapters = Pattern.compile("<section id=\"(?!glossary)(.*?)</section>", Pattern.DOTALL).matcher(article).results()
        .map(MatchResult::group).toList();
    assertEquals(11, chapters.size());
    for (String chapter : chapters) {
      assertTrue(chapter.contains("class=\"question\"") && chapter.contains("<relu-descent ") && chapter.contains("data-check="),
          chapter.substring(0, 60));
    }
    assertEquals(1, count("<main>"));
    assertEquals(11 + 2, count("<h2 "));
  }

  @Test
  void it_is_as_long_as_an_article_with_formulas_and_references() {
    String text = article.replaceAll("(?s)<(script|svg|math|title).*?</\\1>", " ").replaceAll("(?s)<!--.*?-->|<[^>]*>", " ");
    int words = (int) Pattern.compile("[\\p{L}\\p{N}]+(?:[’'.][\\p{L}\\p{N}]+)*").matcher(text).results().count();
    assertTrue(words >= 2200 && words <= 6000, words + " words");
    assertTrue(count("<math ") >= 12);
    assertTrue(count("<relu-descent ") >= 10);
    assertTrue(count("data-lab ") >= 6);
    assertTrue(count("href=\"https://(doi.org|arxiv.org)") >= 6);
    for (String number : List.of("4.13", "1.96", "2.03", "3.88")) {
      assertTrue(text.contains(number), number);
    }
  }

  @Test
  void every_reference_and_every_word_explained_is_there() {
    Set<String> ids = new LinkedHashSet<>(Pattern.compile(" id=\"([^\"]+)\"").matcher(article).results().map(id -> id.group(1)).toList());
    Matcher link = Pattern.compile("href=\"#([^\"]+)\"|data-relu-descent=\"([^\"]+)\"").matcher(article);
    while (link.find()) {
      String id = link.group(1) != null ? link.group(1) : link.group(2);
      assertTrue(ids.contains(id), id);
    }
    Matcher reference = Pattern.compile("<li id=\"(r-[^\"]+)\"").matcher(article);
    while (reference.find()) {
      assertTrue(article.contains("href=\"#" + reference.group(1) + "\""), reference.group(1) + " is cited nowhere");
    }
  }

  @Test
  void every_task_is_of_the_form_that_the_page_checks() {
    for (MatchResult check : Pattern.compile("data-check=\"([^\"]*)\"").matcher(article).results().toList()) {
      new Condition(check.group(1).replace("&lt;", "<"), Figures.NUMBERS);
    }
  }

  /** Each is a way that a reader can go; the fit is dragged, numbers are typed, steps are taken. */
  @ParameterizedTest
  @CsvSource(delimiter = '|', value = {
      "data.kind=none&model.start=-2,2                                                  | 0   | m1 = -2 and kink1 = 1",
      "data.kind=none&model.start=1,-1,-1,1                                             | 0   | kink1 > 0.9 and kink1 < 1.1 and kink2 > 0.9 and kink2 < 1.1 and m1 > 0 and m2 < 0",
      "data.seed=7                                                                      | 0   | trueLoss > 2 and data.scaleNoise = 0.15 and data.addNoise = 1.5",
      "model.start=5,1,-4,-2                                                            | 0   | step = 0 and loss < 3",
      "model.start=5,1,-4,-2                                                            | 0   | step = 0 and loss < 1.8",
      "model.start=1,-5,-1,-5                                                           | 0   | dead = 2",
      "model.start=5,1,-0.5,-0.5                                                      | 40  | step = 40 and loss < 1.7",
      "steps=200                                                                        | 92  | zeroGradients = 0 and loss < 1.406",
      "zeroGradients=true&optimizer.learningRate=0.2                                    | 40  | zeroGradients = 1 and step = 40 and loss < 2.0345",
      "loss=mse&optimizer.learningRate=0.2&steps=100&model.start=2,-3,-0.5,0.5          | 100 | dead >= 1",
      "model.layers=4,3&model.activation=identity&model.start.kind=linear               | 0   | pieces = 1",
      "data.kind=none&model.layers=2,2,2&model.start=1,1,0,-0.5,2,-4,2,-4,0,-0.5,2,-4,2,-4,0,-0.5,2,-4,0 | 0 | pieces >= 10",
      "zeroGradients=true&loss=mse&steps=100&optimizer.learningRate=1                   | 100 | step >= 100 and dead = 2"})
  void every_task_can_be_done(String setup, int step, String condition) {
    assertTrue(article.contains("data-check=\"" + condition + "\""), condition);
    assertTrue(new Condition(condition, Figures.NUMBERS).holds(Figures.state(setup.trim(), step)), condition);
  }

  @Test
  void the_first_low_is_at_step_39_and_the_lowest_of_the_first_thousand_at_step_92() {
    AppState run = Figures.state("steps=1000", 1000);
    assertTrue(run.timeline().loss(38) > run.timeline().loss(39) && run.timeline().loss(39) < run.timeline().loss(40));
    assertEquals(92, run.timeline().lowestStep());
  }

  @Test
  void at_step_34_two_parameters_go_against_their_own_gradient_and_little_of_the_push_is_new() {
    AppState before = Figures.state("", 33);
    AppState after = Figures.state("", 34);
    for (String parameter : List.of("b1", "b2")) {
      double gradient = Reading.of(before, "gradient." + parameter, 0);
      assertTrue(gradient > 0 && Reading.of(after, parameter, 0) > Reading.of(before, parameter, 0), parameter);
    }
    double share = Reading.of(before, "gradient.m1", 0) / Reading.of(after, "accumulated.m1", 0);
    assertEquals(0.02, share, 0.001);
  }

  @Test
  void of_the_points_unit_1_hears_twelve_lie_above_and_three_below() {
    AppState start = Figures.state("", 0);
    int above = 0;
    int below = 0;
    for (int i = 0; i < start.data().size(); i++) {
      double x = start.data().xs()[i];
      if (start.setup().model().asSum().isActive(start.params(), 0, x)) {
        boolean over = start.data().ys()[i] > start.setup().model().value(start.params(), x);
        above += over ? 1 : 0;
        below += over ? 0 : 1;
      }
    }
    assertEquals(List.of(12, 3), List.of(above, below));
  }

  @Test
  void from_four_units_to_thirty_two_the_training_loss_falls_below_a_third_and_the_hidden_one_doubles() {
    Matcher found = Pattern.compile("heldOutLoss@4000\\?([^\"]*units=)4\"").matcher(article);
    assertTrue(found.find());
    String setup = found.group(1).replace("&amp;", "&");
    AppState four = Figures.state(setup + 4, 4000);
    AppState many = Figures.state(setup + 32, 4000);
    assertTrue(many.loss() < four.loss() / 3);
    assertTrue(Reading.of(many, "heldOutLoss", 0) > 2 * Reading.of(four, "heldOutLoss", 0));
  }

  @Test
  void momentum_without_friction_is_the_loop_that_never_zeroes() {
    double almost = Reading.of(Figures.state("zeroGradients=true&optimizer.kind=momentum&optimizer.momentum=0.999999", 40), "loss", 0);
    assertEquals(Reading.of(Figures.state("", 40), "loss", 0), almost, 1e-3);
    assertEquals(1.0 / 3, Math.pow(0.9, 10), 0.02); // a voice after ten steps
  }

  private static int count(String pattern) {
    return (int) Pattern.compile(pattern).matcher(article).results().count();
  }
}
