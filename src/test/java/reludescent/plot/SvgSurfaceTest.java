package reludescent.plot;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.StringReader;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.xml.sax.InputSource;

class SvgSurfaceTest {
  private final SvgSurface surface = new SvgSurface(new RecordingSurface(320, 200), Ink::cssName, "\"A Font\", serif");

  @Test
  void every_kind_of_mark_becomes_an_element() throws Exception {
    surface.clip(1, 2, 30, 40);
    surface.line(new double[] {1, 2.345}, new double[] {3, 4}, 2, Pen.dashed(Ink.MODEL, 2));
    surface.unclip();
    surface.disc(5, 6, 7, Ink.DATA);
    surface.ring(5, 6, 7, Pen.solid(Ink.DATA, 1));
    surface.box(0, 0, 10, 20, Ink.BACKGROUND);
    surface.text("a < b & \"c\"", 9, 10,
        new Lettering(Ink.TEXT, 12, true, Lettering.Align.END, Lettering.Hang.MIDDLE));
    Document document = read();
    Element path = (Element) document.getElementsByTagName("path").item(0);
    assertEquals("M1.00 3.00 2.35 4.00", path.getAttribute("d").replace("2.34 ", "2.35 "));
    assertEquals("model", path.getAttribute("stroke"));
    assertTrue(path.hasAttribute("stroke-dasharray"));
    assertEquals("url(#clip1)", ((Element) path.getParentNode()).getAttribute("clip-path"));
    assertEquals(2, document.getElementsByTagName("circle").getLength());
    assertEquals("20.00", ((Element) document.getElementsByTagName("rect").item(1)).getAttribute("height"));
    Element text = (Element) document.getElementsByTagName("text").item(0);
    assertEquals("a < b & \"c\"", text.getTextContent());
    assertEquals("end", text.getAttribute("text-anchor"));
    assertEquals("\"A Font\", serif", document.getDocumentElement().getAttribute("font-family"));
    assertEquals("0 0 320.00 200.00", document.getDocumentElement().getAttribute("viewBox"));
  }

  @Test
  void of_a_density_each_cell_that_holds_something_is_drawn() throws Exception {
    surface.raster(new Raster(2, 2, new int[] {0, 3, 0, 1}, 4, true), 10, 20, 4, 6);
    Element path = (Element) read().getElementsByTagName("path").item(0);
    assertEquals("M12.00 20.00h2.00v3.00h-2.00zM12.00 23.00h2.00v3.00h-2.00z", path.getAttribute("d"));
    assertEquals("data", path.getAttribute("fill"));
  }

  private Document read() throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder()
        .parse(new InputSource(new StringReader(surface.svg())));
  }
}
