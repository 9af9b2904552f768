package playground.server.http;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;

class RateLimitTest {
  private static final long SECOND = 1_000_000_000L;

  private final AtomicLong nanoTime = new AtomicLong(Long.MAX_VALUE - SECOND); // it may overflow
  private final RateLimit limit = new RateLimit(nanoTime::get);

  private void use(String address, int times) {
    for (int i = 0; i < times; i++) {
      assertEquals(0, limit.secondsToWait(address));
    }
  }

  @Test
  void letsABurstThroughAndThenTwoASecond() {
    use("192.0.2.1", 60);
    assertEquals(1, limit.secondsToWait("192.0.2.1"));
    nanoTime.addAndGet(3 * SECOND);
    use("192.0.2.1", 6);
    assertEquals(1, limit.secondsToWait("192.0.2.1"));
  }

  @Test
  void neverSavesUpMoreThanABurst() {
    use("192.0.2.1", 1);
    nanoTime.addAndGet(1000 * SECOND);
    use("192.0.2.1", 60);
    assertEquals(1, limit.secondsToWait("192.0.2.1"));
  }

  @Test
  void countsAddressesApart() {
    use("192.0.2.1", 60);
    use("192.0.2.2", 60);
  }

  @Test
  void countsANetworkOfIpv6AddressesAsOne() {
    use("2001:db8:0:1::1", 60);
    assertEquals(1, limit.secondsToWait("2001:db8:0:1:ffff::9"));
    use("2001:db8:0:2::1", 60);
  }

  @Test
  void forgetsTheAddressesThatWereAwayLongest() {
    use("192.0.2.1", 60);
    for (int i = 0; i < 10_000; i++) {
      use("10.0." + i / 256 + '.' + i % 256, 1);
    }
    use("192.0.2.1", 60);
  }
}
