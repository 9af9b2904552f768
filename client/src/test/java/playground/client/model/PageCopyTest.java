package playground.client.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.Proxy;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import playground.codec.ExperimentLink;
import playground.experiment.Experiment;
import playground.experiment.Fields;
import playground.experiment.Problem;

/** What goes from one program to the other arrives as it was. */
class PageCopyTest {
  @Test
  void wordsArriveInTheirLanguage() {
    Texts texts = new Texts("ja", Map.of("a", "あ", "b.c", "{count} 件", "d", ""));
    Texts copy = Texts.of(texts.list());
    assertEquals("ja", copy.language());
    assertEquals("あ", copy.get("a"));
    assertEquals("3 件", copy.get("b.c", "count", "3"));
    assertEquals("", copy.get("d"));
    assertEquals("none", copy.get("none"));
    assertEquals("en", Texts.of(Texts.NONE.list()).language());
  }

  @Test
  void problemsOfEveryKindArrive() {
    List<Problem> problems = new ArrayList<>();
    for (Problem.Kind kind : Problem.Kind.values()) {
      problems.add(new Problem("$.a[2]", kind, "\"7,\"", "1", kind.name()));
    }
    assertEquals(problems, ProblemList.read(ProblemList.write(problems)));
    assertEquals(List.of(), ProblemList.read(ProblemList.write(List.of())));
  }

  @Test
  void aTableArrivesBehindItsExperiment() {
    String[] message =
        new ImportedTable("3", new String[] {"長さ", "", "a|b"}, new String[] {"cat"}).after("{}");
    assertEquals("{}", message[0]);
    ImportedTable table = ImportedTable.of(message);
    assertEquals("3", table.number());
    assertEquals(
        List.of("長さ", "", "a|b", ""),
        List.of(table.input(0), table.input(1), table.input(2), table.input(3)));
    assertEquals(List.of("cat", "1"), List.of(table.className(0), table.className(1)));
    assertEquals(ImportedTable.NONE, ImportedTable.of(ImportedTable.NONE.after("{}")));
  }

  @Test
  void pointsThatGoWhileTrainingAreGoneFromTheirEpochOn() {
    DirectEngine engine = new DirectEngine();
    PlaygroundModel model = new PlaygroundModel(engine);
    PageCopy copy = new PageCopy(null);
    Experiment experiment =
        ExperimentLink.read("v=1&samples=20&interventions=2:remove:1-2").experiment();
    model.open(experiment, List.of());
    for (int epoch : List.of(0, 1, 3)) {
      model.seek(epoch);
      engine.pass(100, model);
      assertEquals(epoch, model.frame().epoch());
      copy.setExperiment(model.experiment(), model.table());
      copy.setFrame(model.frame());
      assertEquals(epoch, copy.epoch());
      assertEquals(model.dataset().train(), copy.dataset().train());
      assertEquals(model.dataset().test(), copy.dataset().test());
      int there = copy.dataset().train().size() + copy.dataset().test().size();
      assertEquals(epoch < 2 ? 20 : 18, there);
    }
  }

  @Test
  void viewsHearWhatHasChanged() {
    PageCopy copy = new PageCopy(null);
    List<Topic> told = new ArrayList<>();
    for (Topic topic : Topic.values()) {
      copy.listen(topic, () -> told.add(topic));
    }
    copy.setExperiment(Experiment.STANDARD, ImportedTable.NONE);
    copy.setTexts(Texts.NONE);
    copy.lookChanged();
    assertEquals(List.of(Topic.EXPERIMENT, Topic.TEXTS, Topic.LOOK), told);
  }

  @Test
  void knowsWhatIsSwitchedOn() {
    PageCopy copy = new PageCopy(null);
    copy.setToggles(List.of("TEST_POINTS"));
    assertTrue(copy.has(Toggle.TEST_POINTS));
    assertFalse(copy.has(Toggle.CLASSES_ONLY));
  }

  @Test
  void aChangedSettingIsShownUntilTheRunHasAnswered() {
    DirectEngine engine = new DirectEngine();
    PlaygroundModel model = new PlaygroundModel(engine);
    model.open(Experiment.STANDARD, List.of());
    engine.pass(0, model);
    List<String> told = new ArrayList<>();
    PageCopy copy =
        new PageCopy(
            (PageCopy.Page)
                Proxy.newProxyInstance(
                    PageCopy.Page.class.getClassLoader(),
                    new Class<?>[] {PageCopy.Page.class},
                    (proxy, method, arguments) -> told.add(method.getName() + List.of(arguments))));
    copy.setFrame(model.frame());
    copy.change(Fields.LEARNING_RATE, 0.3);
    copy.change(Fields.LEARNING_RATE, 0.3);
    assertEquals(List.of("change[rate, 0.3]"), told);
    assertEquals(0.3, copy.setting(Fields.LEARNING_RATE));
    model.change(Fields.LEARNING_RATE, 0.1);
    engine.pass(0, model);
    copy.setExperiment(model.experiment(), ImportedTable.NONE);
    copy.setFrame(model.frame());
    assertEquals(0.1, copy.setting(Fields.LEARNING_RATE));
  }
}
