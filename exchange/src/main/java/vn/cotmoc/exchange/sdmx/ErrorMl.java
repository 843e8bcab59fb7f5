package vn.cotmoc.exchange.sdmx;

import java.io.OutputStream;
import vn.cotmoc.model.LocalText;

/// Writes a refusal as the error message of SDMX-ML 2.1 or of SDMX-JSON (SDMX 2.1, section 7, 5).
final class ErrorMl {
    private ErrorMl() {}

    static void xml(OutputStream out, int sdmxCode, LocalText words) {
        Xml xml = new Xml(out);
        xml.open("mes:Error").put("xmlns:mes", StructureMl.MESSAGE).put("xmlns:com", StructureMl.COMMON);
        xml.open("mes:ErrorMessage").put("code", Integer.toString(sdmxCode));
        xml.leaves("com:Text", words).close().close().finish();
    }

    static void json(OutputStream out, Message message, int sdmxCode, LocalText words) {
        JsonOut json = new JsonOut(out, message, true);
        json.open().meta("data").list("errors").open();
        json.put("code", sdmxCode)
                .texts("titles", words)
                .put("detail", words.in(message.language()))
                .texts("details", words);
        json.close().end().close().finish();
    }
}
