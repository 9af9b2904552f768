package playground.compiled;

import java.util.ArrayList;
import java.util.List;

/**
 * The part of an instance's memory that its module leaves free. Arrays that do not change, such as
 * a training set, stay there from call to call. When much has come together, all is forgotten.
 */
final class Heap {
  /** The largest training and test set, and a picture for seven inputs. */
  private static final int MOST_BYTES = 32 << 20;

  /** Of a training set, a test set and two pictures, and a few more of pictures before. */
  private static final int MOST_ARRAYS = 12;

  private static final int LINE = 64;

  private final Instance instance;
  private final int start;
  private int end;
  private final List<double[]> arrays = new ArrayList<>();
  private final List<Integer> addresses = new ArrayList<>();

  Heap(Instance instance) {
    this.instance = instance;
    start = instance.constant("heap");
    end = start;
  }

  /** Called before each use of the module, when no address is in use. */
  void tidy() {
    if (end - start > MOST_BYTES || arrays.size() > MOST_ARRAYS) {
      arrays.clear();
      addresses.clear();
      end = start;
    }
  }

  /**
   * Bytes of one's own, until {@link #release}.
   *
   * @throws NoMemoryException when there is no more memory
   */
  int take(int bytes) {
    int address = end;
    int after = address + (bytes + LINE - 1) / LINE * LINE;
    if (!instance.reserve(after + LINE)) {
      throw new NoMemoryException(after);
    }
    end = after;
    return address;
  }

  /** Gives back what was taken from an address on. */
  void release(int address) {
    end = address;
  }

  /**
   * Where an array is, which is written only when it is not there yet.
   *
   * @param room bytes that may be read, at least those of the array
   */
  int addressOf(double[] array, int room) {
    for (int i = 0; i < arrays.size(); i++) {
      if (arrays.get(i) == array) {
        return addresses.get(i);
      }
    }
    int address = take(room);
    instance.write(address, array, 0, array.length);
    arrays.add(array);
    addresses.add(address);
    return address;
  }
}
