package reludescent.web;

import org.teavm.jso.JSFunctor;
import org.teavm.jso.JSObject;

/** A function of nothing that JavaScript may call. */
@JSFunctor
interface Callback extends JSObject {
  void call();
}
