package playground.codec;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import playground.experiment.Choices;
import playground.experiment.Decimal;
import playground.experiment.Draft;
import playground.experiment.Experiment;
import playground.experiment.Field;
import playground.experiment.Fields;
import playground.experiment.Numbers;
import playground.experiment.Problems;

/** What the table of fields promises of each: limits, names, standard values, both ways. */
class FieldLimitsTest {
  private static final double SMALLEST_STEP = 0.000001;

  /** A field of numbers with its limits, and the step to the next number outside. */
  record Limits(Field<?> field, double lowest, double highest, double step) {
    private String range() {
      return " (" + Decimal.text(lowest) + " to " + Decimal.text(highest) + ")";
    }

    @Override
    public String toString() {
      return field.path();
    }
  }

  static Stream<Field<?>> all() {
    return Fields.ALL.stream();
  }

  static Stream<Limits> numeric() {
    List<Limits> limits = new ArrayList<>();
    for (Field<?> field : Fields.ALL) {
      if (field.kind() instanceof Numbers.Whole whole) {
        limits.add(new Limits(field, whole.lowest, whole.highest, 1));
      } else if (field.kind() instanceof Numbers.Fraction fraction) {
        limits.add(new Limits(field, fraction.lowest, fraction.highest, SMALLEST_STEP));
      }
    }
    limits.add(new Limits(Fields.ORDER_SEED, 0, Integer.MAX_VALUE, 1));
    limits.add(new Limits(Fields.DROPOUT_SEED, 0, Integer.MAX_VALUE, 1));
    return limits.stream();
  }

  static Stream<Field<?>> choices() {
    return all().filter(field -> field.kind() instanceof Choices.One<?>);
  }

  /** One value alone, whether or not it goes with the others. */
  private static Object readJson(Field<?> field, Object json) {
    Problems problems = new Problems();
    Object value = field.read(json, field.path(), problems);
    assertEquals(List.of(), problems.list());
    return value;
  }

  private static Object readLink(Field<?> field, String text) {
    Problems problems = new Problems();
    Object value = field.readLink(Map.of(field.key(), text), problems);
    assertEquals(List.of(), problems.list());
    return value;
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void limitsThemselvesAreTaken(Limits limits) {
    for (double limit : new double[] {limits.lowest, limits.highest}) {
      Object value = readJson(limits.field, limit);
      assertEquals(limit, ((Number) value).doubleValue(), 0.0);
      assertEquals(value, readLink(limits.field, Decimal.text(limit)));
    }
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void oneStepOutsideIsRefusedWithPlaceValueAndLimit(Limits limits) {
    String path = "$." + limits.field.path();
    String key = limits.field.key();
    double below = Decimal.rounded(limits.lowest - limits.step);
    String said = shown(below) + " is below " + Decimal.text(limits.lowest) + limits.range();
    assertEquals(List.of(path + ": " + said), jsonProblems(limits.field, below));
    assertEquals(
        List.of(key + ": " + said), Documents.linkProblems(key + "=" + Decimal.text(below)));
    double above = Decimal.rounded(limits.highest + limits.step);
    said = shown(above) + " is above " + Decimal.text(limits.highest) + limits.range();
    assertEquals(List.of(path + ": " + said), jsonProblems(limits.field, above));
    String text = Decimal.fits(above) ? Decimal.text(above) : "2147483648";
    assertEquals(List.of(key + ": " + said), Documents.linkProblems(key + "=" + text));
  }

  private static String shown(double value) {
    return Decimal.fits(value) ? Decimal.text(value) : String.valueOf(value);
  }

  private static List<String> jsonProblems(Field<?> field, Object value) {
    return Documents.jsonProblems(Documents.document(field.path(), value));
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void whatIsNoNumberIsRefused(Limits limits) {
    for (Object json : new Object[] {"a", true, List.of(), null, Double.NaN}) {
      assertEquals(1, jsonProblems(limits.field, json).size());
    }
    for (String text : new String[] {"", "a", "1e0", "+1", "0x1", "NaN", "١"}) {
      assertEquals(
          List.of(
              limits.field.key() + ": \"" + text + "\" is not a number" + range(limits, " to ")),
          Documents.linkProblems(limits.field.key() + "=" + text));
    }
  }

  @ParameterizedTest
  @MethodSource("numeric")
  void moreDigitsThanThereMayBeAreRefused(Limits limits) {
    if (limits.step == 1) {
      if (limits.highest > limits.lowest) {
        String problem = ": " + Decimal.text(limits.lowest + 0.5) + " is not a whole number";
        problem += range(limits, " to ");
        assertEquals(
            List.of("$." + limits.field.path() + problem),
            jsonProblems(limits.field, limits.lowest + 0.5));
      }
      return;
    }
    double between = limits.highest > 1 ? 0.50000005 : 0.5000005;
    String problem = ": " + between + " has more than 6 decimal places" + range(limits, " … ");
    assertEquals(
        List.of("$." + limits.field.path() + problem), jsonProblems(limits.field, between));
  }

  private static String range(Limits limits, String to) {
    return " (" + Decimal.text(limits.lowest) + to + Decimal.text(limits.highest) + ')';
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyNameIsReadAndWrittenBothWays(Field<?> field) {
    checkNames(field);
  }

  @SuppressWarnings("unchecked") // choices() gives fields of enums only
  private static <T> void checkNames(Field<T> field) {
    for (Enum<?> choice : ((Choices.One<?>) field.kind()).choices()) {
      String name = Choices.name(choice);
      assertEquals(choice, readJson(field, name));
      assertEquals(choice, readLink(field, name));
      assertEquals(name, field.text((T) choice));
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void everyChoiceSurvivesInAnExperiment(Field<?> field) throws Exception {
    checkChoices(field);
  }

  @SuppressWarnings("unchecked") // choices() gives fields of enums only
  private static <T> void checkChoices(Field<T> field) throws Exception {
    for (Enum<?> choice : ((Choices.One<?>) field.kind()).choices()) {
      Draft draft = new Draft(Experiment.STANDARD);
      draft.set(field, (T) choice);
      Documents.assertSurvivesBothWays(draft.settled());
    }
  }

  @ParameterizedTest
  @MethodSource("choices")
  void nameThatIsNoneOfTheChoicesIsToldWithAllOfThem(Field<?> field) {
    Enum<?>[] names = ((Choices.One<?>) field.kind()).choices().toArray(Enum<?>[]::new);
    String problem = ": \"nothing\" is not one of " + Names.of(names);
    assertEquals(List.of("$." + field.path() + problem), jsonProblems(field, "nothing"));
    assertEquals(List.of(field.key() + problem), Documents.linkProblems(field.key() + "=nothing"));
  }

  @ParameterizedTest
  @MethodSource("all")
  void anotherValueThanTheStandardSurvivesBothWays(Field<?> field) throws Exception {
    Experiment some = ExperimentJsonTest.everyFieldChanged();
    Experiment other = ExperimentJsonTest.regressionChanged();
    boolean isInFirst = !some.get(field).equals(field.standard());
    Experiment from = isInFirst ? some : other;
    if (field != Fields.ENGINE) { // which has one value only
      assertNotEquals(field.standard(), from.get(field));
    }
    Documents.assertSurvivesBothWays(from);
    Documents.assertSurvivesBothWays(with(field, from));
  }

  private static <T> Experiment with(Field<T> field, Experiment from) {
    return Experiment.STANDARD.with(field, from);
  }

  @ParameterizedTest
  @MethodSource("all")
  void standardValueIsLeftOutOfLinksAndTakenWhenItIsSaid(Field<?> field) {
    assertFalse(ExperimentLink.write(Experiment.STANDARD).contains(field.key() + "="));
    checkStandard(field);
  }

  private static <T> void checkStandard(Field<T> field) {
    if (!field.text(field.standard()).isEmpty()) { // nothing is how no interventions are said
      String link = field.key() + "=" + field.text(field.standard());
      assertEquals(Experiment.STANDARD, Documents.link(link));
    }
  }

  @Test
  void pathsAndKeysAreAllDifferent() {
    Set<String> paths = new HashSet<>();
    Set<String> keys = new HashSet<>();
    for (Field<?> field : Fields.ALL) {
      assertFalse(paths.contains(field.path()), field::path);
      paths.add(field.path());
      for (String key : field.kind().keys(field.key())) {
        assertFalse(keys.contains(key), key);
        keys.add(key);
      }
    }
  }

  @Test
  void withRefusesWhatReadersRefuse() {
    for (Limits limits : numeric().toList()) {
      if (limits.field.kind() instanceof Numbers.Fraction) {
        checkRefused(limits);
      }
    }
  }

  @SuppressWarnings("unchecked") // the kind has been looked at
  private static void checkRefused(Limits limits) {
    Field<Double> field = (Field<Double>) limits.field;
    double above = Decimal.rounded(limits.highest + limits.step);
    String message =
        assertThrows(IllegalArgumentException.class, () -> Experiment.STANDARD.with(field, above))
            .getMessage();
    assertEquals(
        field.path()
            + ": "
            + shown(above)
            + " is above "
            + Decimal.text(limits.highest)
            + limits.range(),
        message);
  }
}
