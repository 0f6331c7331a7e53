package trade.csv;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import trade.message.Message;
import trade.message.Text;

/**
 * The text of bytes whose encoding is said, or UTF-16 by its first bytes, or else UTF-8. In the latter, a byte that is not
 * UTF-8 becomes a character that stands for it, as it matters only in a field that is read; there the words themselves tell
 * between the encodings that people's files have.
 */
public final class Encoding {

    /** Characters from here on, of private use, stand for the bytes 0 to 255. */
    private static final char RAW = '\uf700';

    private static final int BUFFER = 1 << 16;

    private static final String CHINESE = "GB18030";

    private Encoding() {}

    /** What bytes that are not UTF-8 may be in. */
    public static List<Charset> legacy() {
        return List.of(Charset.forName("windows-1252"), Charset.forName("windows-1258"), Charset.forName(CHINESE));
    }

    /** The encoding that the first bytes tell. */
    public static Charset of(InputStream bytes) throws IOException {
        bytes.mark(4);
        int first = bytes.read();
        int second = bytes.read();
        bytes.reset();
        boolean isBigEndian = first == 0xfe && second == 0xff || first == 0 && second > 0;
        boolean isLittleEndian = first == 0xff && second == 0xfe || first > 0 && second == 0;
        return isBigEndian
                ? StandardCharsets.UTF_16BE
                : isLittleEndian ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
    }

    /** @param said empty where only the bytes can tell */
    public static Reader reader(InputStream bytes, Charset encoding, Optional<Charset> said) {
        return said.isEmpty() && encoding.equals(StandardCharsets.UTF_8)
                ? new Utf8OrBytes(bytes)
                : new InputStreamReader(bytes, encoding.newDecoder());
    }

    /** Whether the text has bytes that were not UTF-8. */
    public static boolean hasBytes(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (isByte(text.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isByte(char letter) {
        return letter >= RAW && letter <= RAW + 255;
    }

    /** What a text with bytes may say; nothing where it has none. */
    public static Stream<String> readings(String text) {
        return hasBytes(text) ? legacy().stream().map(encoding -> decoded(text, encoding)) : Stream.empty();
    }

    /** The text with its bytes read in that encoding; marks join the letters that they stand behind, as in windows-1258. */
    public static String decoded(String text, Charset encoding) {
        String decoded =
                encoding.name().equals(CHINESE) ? new String(bytes(text), encoding) : ofSingleBytes(text, encoding);
        return Normalizer.normalize(decoded, Normalizer.Form.NFC);
    }

    private static String ofSingleBytes(String text, Charset encoding) {
        StringBuilder decoded = new StringBuilder();
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            decoded.append(isByte(letter) ? new String(new byte[] {(byte) (letter - RAW)}, encoding) : letter);
        }
        return decoded.toString();
    }

    /** All bytes as they were: those of a letter of two bytes may look like UTF-8. */
    private static byte[] bytes(String text) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        text.codePoints().forEach(letter -> {
            boolean isByte = letter <= Character.MAX_VALUE && isByte((char) letter);
            bytes.writeBytes(
                    isByte
                            ? new byte[] {(byte) (letter - RAW)}
                            : Character.toString(letter).getBytes(StandardCharsets.UTF_8));
        });
        return bytes.toByteArray();
    }

    /** Some bytes of a text that is UTF-8, or was meant to be. */
    public static String text(byte[] bytes, int from, int to) {
        String plain = new String(bytes, from, to - from, StandardCharsets.UTF_8);
        if (plain.indexOf('\ufffd') < 0) {
            return plain;
        }
        try (Reader reader = new Utf8OrBytes(new ByteArrayInputStream(bytes, from, to - from))) {
            StringWriter text = new StringWriter(to - from);
            reader.transferTo(text);
            return text.toString();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }

    /** For messages. */
    public static String shown(String text) {
        return text.replaceAll("[\uf700-\uf7ff]", "\ufffd");
    }

    /** The same of what a text quotes. */
    public static Text shown(Text text) {
        if (text instanceof Text.Verbatim verbatim) {
            return Text.verbatim(shown(verbatim.text()));
        }
        if (text instanceof Text.Items items) {
            return Text.list(items.items().stream().map(Encoding::shown).toList(), items.separator());
        }
        return text instanceof Message message
                ? new Message(
                        message.key(),
                        message.arguments().stream().map(Encoding::shown).toList())
                : text;
    }

    /** Text that is UTF-8, or was meant to be. */
    public static final class Utf8OrBytes extends Reader {

        private final InputStream in;
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private final ByteBuffer bytes = ByteBuffer.allocate(BUFFER).limit(0);
        private boolean isAtEnd;
        private boolean hasBytes;

        Utf8OrBytes(InputStream in) {
            this.in = in;
        }

        /** Whether there were bytes that are not UTF-8. */
        public boolean hasBytes() {
            return hasBytes;
        }

        @Override
        public int read(char[] into, int from, int length) throws IOException {
            CharBuffer out = CharBuffer.wrap(into, from, length);
            while (true) {
                CoderResult result = decoder.decode(bytes, out, isAtEnd);
                if (result.isError()) {
                    if (!out.hasRemaining()) {
                        return out.position() - from;
                    }
                    hasBytes = true;
                    out.put((char) (RAW + (bytes.get() & 0xff)));
                    decoder.reset();
                } else if (out.position() > from) {
                    return out.position() - from;
                } else if (isAtEnd) {
                    return -1;
                } else {
                    fill();
                }
            }
        }

        private void fill() throws IOException {
            bytes.compact();
            int read = in.read(bytes.array(), bytes.position(), bytes.remaining());
            isAtEnd = read < 0;
            bytes.position(bytes.position() + Math.max(0, read)).flip();
        }

        @Override
        public void close() throws IOException {
            in.close();
        }
    }
}
