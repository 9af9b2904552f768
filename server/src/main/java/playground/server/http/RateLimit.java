package playground.server.http;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.LongSupplier;

/**
 * A bucket of tokens for each address, refilled with time. Enough for a class behind one address;
 * only a program that floods notices it. Forwarding headers are not believed: anyone can write one.
 */
public final class RateLimit {
  private static final int BURST = 60;
  private static final double PER_SECOND = 2;
  private static final int MOST_ADDRESSES = 10_000;
  private static final double NANOS = 1e9;

  private final LongSupplier nanoTime;
  private final Map<String, Bucket> buckets =
      new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
          return size() > MOST_ADDRESSES;
        }
      };

  private static final class Bucket {
    private double tokens = BURST;
    private long filledAt;
  }

  /** The clock counts nanoseconds from any beginning. */
  public RateLimit(LongSupplier nanoTime) {
    this.nanoTime = nanoTime;
  }

  /** Takes a token: 0 when there was one, otherwise the seconds until there will be. */
  public synchronized int secondsToWait(String address) {
    long now = nanoTime.getAsLong();
    Bucket bucket = buckets.get(network(address));
    if (bucket == null) {
      bucket = new Bucket();
      buckets.put(network(address), bucket);
    } else {
      double refill = (now - bucket.filledAt) / NANOS * PER_SECOND;
      bucket.tokens = Math.min(BURST, bucket.tokens + refill);
    }
    bucket.filledAt = now;
    if (bucket.tokens >= 1) {
      bucket.tokens--;
      return 0;
    }
    return (int) Math.ceil((1 - bucket.tokens) / PER_SECOND);
  }

  /** One user has a whole /64 of IPv6 addresses. */
  private static String network(String address) {
    if (address.indexOf(':') < 0) {
      return address;
    }
    try {
      byte[] bytes = InetAddress.getByName(address).getAddress();
      return Arrays.toString(Arrays.copyOf(bytes, bytes.length / 2));
    } catch (UnknownHostException e) {
      return address;
    }
  }
}
