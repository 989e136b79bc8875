package reludescent.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.options.ColorScheme;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import java.util.Map;

/** What a test's page is looked at on. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.TYPE, ElementType.METHOD})
public @interface Screen {
  /** The kind of screen. */
  Kind value();

  /** Screens that tests and pictures use. */
  enum Kind {
    /** 1280 by 800 CSS pixels, light. */
    DESKTOP("1280x800"),
    /** 1280 by 800 CSS pixels, dark. */
    DARK("1280x800-dark"),
    /** 390 by 844 CSS pixels of two device pixels each, to be touched. */
    PHONE("390x844"),
    /** 820 by 1180 CSS pixels, light. */
    TABLET("820x1180"),
    /** The phone, dark. */
    DARK_PHONE("390x844-dark");

    final String label;

    Kind(String label) {
      this.label = label;
    }

    Browser.NewContextOptions options() {
      return optionsOfFirefox().setIsMobile(phone()).setHasTouch(phone())
          .setColorScheme(dark() ? ColorScheme.DARK : ColorScheme.LIGHT);
    }

    /** What Firefox takes for each page. */
    Browser.NewContextOptions optionsOfFirefox() {
      return new Browser.NewContextOptions()
          .setViewportSize(phone() ? 390 : this == TABLET ? 820 : 1280, phone() ? 844 : this == TABLET ? 1180 : 800)
          .setDeviceScaleFactor(phone() ? 2 : 1);
    }

    /** What Firefox has to be launched with: its driver emulates neither dark pages nor a coarse pointer. */
    Map<String, Object> preferencesOfFirefox() {
      return Map.of("layout.css.prefers-color-scheme.content-override", dark() ? 0 : 1,
          "dom.w3c_touch_events.enabled", phone() ? 1 : 0, "dom.w3c_touch_events.legacy_apis.enabled", phone(),
          "ui.primaryPointerCapabilities", phone() ? 1 : 6, "ui.allPointerCapabilities", phone() ? 1 : 6);
    }

    private boolean phone() {
      return this == PHONE || this == DARK_PHONE;
    }

    private boolean dark() {
      return this == DARK || this == DARK_PHONE;
    }
  }
}
