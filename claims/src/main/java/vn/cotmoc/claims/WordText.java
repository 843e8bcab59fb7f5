package vn.cotmoc.claims;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import vn.cotmoc.model.Failure;

/// The text of a Word document (.docx): a line for each paragraph, in the order of the document. Deleted text,
/// comments,
/// headers and notes are left out.
public final class WordText {
    private static final String BODY = "word/document.xml";
    private static final int MOST_BYTES = 64 << 20;

    private WordText() {}

    /// The text of the file.
    /// @throws Failure CM-7501 where the bytes are no Word document, CM-7502 where its text is too long
    public static String of(byte[] file) {
        return of(file, MOST_BYTES);
    }

    /// The text of the file, for those who take less.
    ///
    /// @param mostBytes of the document inside the file, which is packed
    /// @throws Failure CM-7501 where the bytes are no Word document, CM-7502 where it is larger than that
    public static String of(byte[] file, int mostBytes) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(BODY)) {
                    return text(zip.readNBytes(mostBytes + 1), mostBytes);
                }
            }
        } catch (IOException | XMLStreamException wrong) {
            throw notWord(wrong);
        }
        throw notWord(new IOException("no " + BODY));
    }

    private static Failure notWord(Exception wrong) {
        return new Failure(
                "CM-7501",
                "The file is no Word document (.docx): " + wrong.getMessage() + ". Save it as .docx or as text.",
                wrong);
    }

    private static String text(byte[] body, int mostBytes) throws XMLStreamException {
        if (body.length > mostBytes) {
            throw new Failure("CM-7502", "The text is longer than " + (mostBytes >> 20) + " MB; part it.");
        }
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        InputStream stream = new ByteArrayInputStream(body);
        XMLStreamReader reader = factory.createXMLStreamReader(stream);
        StringBuilder text = new StringBuilder();
        boolean inside = false;
        while (reader.hasNext()) {
            switch (reader.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    inside = reader.getLocalName().equals("t");
                    text.append(mark(reader.getLocalName()));
                }
                case XMLStreamConstants.END_ELEMENT -> {
                    inside = false;
                    text.append(reader.getLocalName().equals("p") ? "\n\n" : "");
                }
                case XMLStreamConstants.CHARACTERS -> text.append(inside ? reader.getText() : "");
                default -> {}
            }
        }
        return text.toString();
    }

    private static String mark(String element) {
        return switch (element) {
            case "tab" -> "\t";
            case "br", "cr" -> "\n";
            case "noBreakHyphen" -> "-";
            default -> "";
        };
    }
}
