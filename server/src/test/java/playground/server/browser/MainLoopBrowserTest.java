package playground.server.browser;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Draw data, watch it learn, send it to somebody: the whole loop, as two people would do it. */
class MainLoopBrowserTest extends RealServer {
  private PlaygroundPage drawn() {
    PlaygroundPage page = open("/");
    page.click("clear-data");
    page.draw("class-brush-0", 0.2, 0.2, 0.8, 0.2, 0.8, 0.8);
    page.draw("class-brush-1", 0.25, 0.5, 0.5, 0.55, 0.4, 0.85);
    return page;
  }

  @Test
  void aDrawnExperimentReachesTheSameBitsInAnotherBrowser() {
    PlaygroundPage sender = drawn();
    String untrained = sender.boundaryPicture();
    sender.play();
    sender.awaitTrainLossBelow(0.5);
    sender.pause();
    int epoch = sender.epoch();
    assertNotEquals(untrained, sender.boundaryPicture(), "the boundary has moved");

    PlaygroundPage receiver = open(sender.share());
    assertEquals(sender.experiment(), receiver.experiment());
    assertEquals(0, receiver.epoch());
    receiver.setSlider("speed", 0); // slow enough to be stopped in time
    receiver.play();
    receiver.awaitEpoch(1);
    receiver.pause();
    assertTrue(receiver.epoch() <= epoch);
    for (int e = receiver.epoch(); e < epoch; e++) {
      receiver.click("step");
    }
    receiver.awaitExactEpoch(epoch);
    assertEquals(sender.fingerprint(), receiver.fingerprint());
    assertEquals(sender.trainLoss(), receiver.trainLoss());
  }

  @Test
  void aChangeWhileRunningIsReplayedFromTheReadableLink() {
    PlaygroundPage sender = open("/#data=xor");
    sender.play();
    sender.awaitEpoch(20);
    sender.find("learning-rate").selectOption("0.1");
    int changedAt = sender.epoch();
    sender.awaitEpoch(changedAt + 20);
    sender.find("batch-size").selectOption("5");
    sender.awaitEpoch(changedAt + 60);
    sender.pause();
    assertTrue(sender.find("changes").isVisible());
    sender.share();
    String link = sender.find("readable-link").inputValue();
    assertTrue(link.contains("interventions="), link);

    PlaygroundPage receiver = open(link + "&epoch=" + sender.epoch());
    receiver.awaitExactEpoch(sender.epoch());
    assertEquals(sender.fingerprint(), receiver.fingerprint());
  }

  @Test
  void aSharedLinkCanOpenAlreadyTrained() {
    PlaygroundPage sender = open("/#data=gauss");
    for (int i = 0; i < 5; i++) {
      sender.click("step");
    }
    sender.awaitExactEpoch(5);
    String fromStart = sender.share();
    sender.find("share-epoch").check();
    sender.awaitSharing("done");
    String trained = sender.find("share-link").inputValue();
    assertNotEquals(fromStart, trained);

    PlaygroundPage receiver = open(trained);
    receiver.awaitExactEpoch(5);
    assertEquals(sender.fingerprint(), receiver.fingerprint());
  }

  @Test
  void resetLeadsToTheSameStartAndTheTimelineToAnyEpoch() {
    PlaygroundPage page = open("/#data=spiral&layers=8,8");
    String start = page.fingerprint();
    page.play();
    page.awaitEpoch(30);
    page.pause();
    int epoch = page.epoch();
    String there = page.fingerprint();

    page.click("reset");
    page.awaitExactEpoch(0);
    assertEquals(start, page.fingerprint());
    page.setSlider("timeline", epoch);
    page.awaitExactEpoch(epoch);
    assertEquals(there, page.fingerprint());
  }
}
