package reludescent.math;

/**
 * A double written out in decimal, whole: {@code digits[0].digits[1]digits[2]... * 10^exponent}. Every double
 * has finitely many decimal digits (at most 767), because 1/2 = 5/10.
 */
record ExactDigits(String digits, int exponent) {
  private static final int LIMB = 10_000_000;
  private static final int LIMB_DIGITS = 7;

  /** The digits of a finite x of 0 or more. */
  static ExactDigits of(double x) {
    if (x == 0) {
      return new ExactDigits("0", 0);
    }
    // x = whole * 2^power. Below the point, 2^-n = 5^n / 10^n.
    int power = Powers.exponent(x) - 52;
    double whole = Powers.scale(x, -power);
    while (power < 0 && whole / 2 == Math.floor(whole / 2)) {
      whole /= 2;
      power++;
    }
    int[] limbs = new int[120]; // least first; 840 digits
    for (int i = 0; whole > 0; i++) {
      double rest = Math.floor(whole / LIMB);
      limbs[i] = (int) (whole - rest * LIMB);
      whole = rest;
    }
    int used = 3;
    for (int i = Math.abs(power); i > 0; i--) {
      used = multiply(limbs, used, power < 0 ? 5 : 2);
    }
    while (limbs[used - 1] == 0) {
      used--;
    }
    StringBuilder digits = new StringBuilder().append(limbs[used - 1]);
    for (int i = used - 2; i >= 0; i--) {
      digits.append(Decimal.padded(limbs[i], LIMB_DIGITS));
    }
    return new ExactDigits(digits.toString(), digits.length() - 1 + Math.min(power, 0));
  }

  private static int multiply(int[] limbs, int used, int factor) {
    int carry = 0;
    for (int i = 0; i < used; i++) {
      int product = limbs[i] * factor + carry;
      carry = product / LIMB;
      limbs[i] = product - carry * LIMB;
    }
    if (carry == 0) {
      return used;
    }
    limbs[used] = carry;
    return used + 1;
  }

  /** Exactly {@code count} digits, rounded half to even, with zeros at the end where there are fewer. */
  ExactDigits rounded(int count) {
    if (digits.length() <= count) {
      return new ExactDigits(digits + "0".repeat(count - digits.length()), exponent);
    }
    char[] kept = digits.substring(0, count).toCharArray();
    if (!roundsUp(count)) {
      return new ExactDigits(new String(kept), exponent);
    }
    int at = count - 1;
    while (at >= 0 && kept[at] == '9') {
      kept[at--] = '0';
    }
    if (at < 0) {
      kept[0] = '1';
      return new ExactDigits(new String(kept), exponent + 1);
    }
    kept[at]++;
    return new ExactDigits(new String(kept), exponent);
  }

  private boolean roundsUp(int count) {
    char next = digits.charAt(count);
    if (next != '5') {
      return next > '5';
    }
    for (int i = count + 1; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return true;
      }
    }
    return (digits.charAt(count - 1) - '0') % 2 == 1;
  }
}
