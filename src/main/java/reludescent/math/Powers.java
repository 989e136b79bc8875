package reludescent.math;

/**
 * Powers of two and ten by multiplication. The bits of a double would give those of two too, but only through
 * {@code long}, which is slow in the compiled script.
 */
public final class Powers {
  private Powers() {
  }

  /** The whole number e with {@code 2^e <= x < 2^(e+1)}, for a finite x > 0; it would not end for another. */
  public static int exponent(double x) {
    int exponent = 0;
    for (double rest = x; rest >= 2; rest /= 2) {
      exponent++;
    }
    for (double rest = x; rest < 1; rest *= 2) {
      exponent--;
    }
    return exponent;
  }

  /** {@code x * 2^exponent}, rounded once, for exponents from -1100 to 2046. */
  static double scale(double x, int exponent) {
    if (exponent > 1023) {
      return x * 0x1p1023 * of(exponent - 1023);
    }
    // x first comes down by a part that keeps it a normal number, if it was one near 1.
    return exponent < -1022 ? x * 0x1p-1000 * of(exponent + 1000) : x * of(exponent);
  }

  /** 2^exponent, for exponents from -1022 to 1023. */
  static double of(int exponent) {
    double power = 1;
    for (int i = Math.abs(exponent); i > 0; i--) {
      power *= 2;
    }
    return exponent < 0 ? 1 / power : power;
  }

  /** 10^exponent for exponents from 0 to 308, exact up to 22. */
  public static double ofTen(int exponent) {
    double power = 1;
    for (int i = 0; i < exponent; i++) {
      power *= 10;
    }
    return power;
  }

  /** The whole number e with {@code 10^e <= x < 10^(e+1)}, up to the rounding of 10^e, for a finite x > 0; it would not end for another. */
  public static int decimalExponent(double x) {
    int exponent = 0;
    if (x >= 1) {
      for (double power = 10; power <= x; power *= 10) {
        exponent++;
      }
      return exponent;
    }
    for (double power = 1; x * power < 1; power *= 10) {
      exponent--;
    }
    return exponent;
  }
}
