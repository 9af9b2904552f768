package playground.math;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The bits of every function, written down when it was first tested: shared links and golden runs
 * rest on them, so a change here is a new version of the numeric contract.
 */
class FrozenBitsTest {
  enum Function {
    EXP(Elementary::exp, 1_415_200_213, -503_316_480),
    LOG(Elementary::log, 1_894_611_675, -576_012_821),
    SIN(Elementary::sin, 59_964_416, -1_957_780_928),
    COS(Elementary::cos, 623_489_216, 1_657_781_664),
    TANH(Elementary::tanh, 1_837_786_688, -1_073_741_824),
    SIGMOID(Elementary::sigmoid, -79_485_986, 205_689_792),
    SOFTPLUS(Elementary::softplus, 827_484_501, -55_926_125),
    SEVENTH_POWER(x -> Elementary.power(x, 7), 2_086_985_536, -1_816_019_392);

    private final DoubleUnaryOperator own;
    private final int withinAMillion;
    private final int beyond;

    Function(DoubleUnaryOperator own, int withinAMillion, int beyond) {
      this.own = own;
      this.withinAMillion = withinAMillion;
      this.beyond = beyond;
    }

    /** A hash of what the function gives at numbers of both signs and of sizes 2^low to 2^high. */
    int hash(int low, int high) {
      SeededRandom random = new SeededRandom(1, SeededRandom.Stream.DATA);
      int hash = 0;
      for (int i = 0; i < 20_000; i++) {
        double size = StrictMath.scalb(random.between(1, 2), low + random.below(high - low));
        hash = 31 * hash + Double.hashCode(own.applyAsDouble(size));
        hash = 31 * hash + Double.hashCode(own.applyAsDouble(-size));
      }
      return hash;
    }
  }

  @ParameterizedTest
  @EnumSource
  void areAsTheyWere(Function function) {
    assertEquals(function.withinAMillion, function.hash(-40, 19), "below a million");
    assertEquals(function.beyond, function.hash(20, 1024), "above a million");
  }
}
