package trade.source;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.MalformedJsonException;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import trade.csv.CellKind;
import trade.csv.DataException;
import trade.csv.Decimal;
import trade.csv.NumberedRecord;
import trade.message.ShellWord;
import trade.message.Text;

/**
 * The records of JSON: an array of objects, whose names are the headings; an array of arrays, the first of which holds the headings, as the
 * API of the US Census answers; or an object with one such array, as that of UN Comtrade does. What is deeper is no table.
 */
final class JsonRows extends Rows {

    /** A heading must be a name in one of so many objects. */
    private static final int FIRST = 1000;

    private record Value(String text, CellKind kind) {
        static final Value NONE = new Value("", CellKind.TEXT);
    }

    private final String name;
    private final JsonReader json;
    private final boolean isWithinObject;
    private final boolean areObjects;
    private final Deque<Map<String, Value>> first = new ArrayDeque<>();
    private final Set<String> headings = new LinkedHashSet<>();
    private final List<String> arrays = new ArrayList<>();
    private boolean hasObjects;
    private boolean isHeaderGiven;
    private boolean isAtEnd;
    private long number;

    /** @param name what messages call it */
    static Rows of(String name, InputStream bytes) throws IOException {
        return new JsonRows(name, bytes);
    }

    private JsonRows(String name, InputStream bytes) throws IOException {
        this.name = name;
        json = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8.newDecoder()));
        json.setStrictness(Strictness.STRICT);
        try {
            isWithinObject = json.peek() == JsonToken.BEGIN_OBJECT;
            if (isWithinObject) {
                json.beginObject();
                isAtEnd = !findArray();
            } else {
                json.beginArray();
            }
            if (isAtEnd || !json.hasNext()) {
                throw DataException.of(name, SourceMessage.NO_RECORDS_IN_JSON, recordsOfOther());
            }
            areObjects = json.peek() == JsonToken.BEGIN_OBJECT;
            while (areObjects && first.size() < FIRST && json.hasNext()) {
                first.add(object());
                headings.addAll(first.getLast().keySet());
            }
        } catch (IOException unreadable) {
            throw explained(unreadable);
        }
    }

    /** What makes an array of records that stand one behind the other, or have names of their own. */
    private Text recordsOfOther() throws IOException {
        if (isWithinObject && isFollowed()) {
            return ContentType.command(name, "jq -s . FILE" + ContentType.PIPED);
        }
        return hasObjects ? jq("[to_entries[] | {key} + .value]") : Text.NONE;
    }

    private boolean isFollowed() throws IOException {
        json.endObject();
        try {
            return json.peek() != JsonToken.END_DOCUMENT;
        } catch (MalformedJsonException another) {
            return true;
        }
    }

    /** Goes into the first array of an object that holds records. */
    private boolean findArray() throws IOException {
        while (json.hasNext()) {
            String called = json.nextName();
            hasObjects |= json.peek() == JsonToken.BEGIN_OBJECT;
            if (json.peek() != JsonToken.BEGIN_ARRAY) {
                json.skipValue();
            } else if (isArrayOfRecords()) {
                arrays.add(called);
                return true;
            }
        }
        return false;
    }

    /** Goes into an array, and behind it where it holds none. */
    private boolean isArrayOfRecords() throws IOException {
        json.beginArray();
        while (json.hasNext()) {
            if (json.peek() == JsonToken.BEGIN_OBJECT || json.peek() == JsonToken.BEGIN_ARRAY) {
                return true;
            }
            json.skipValue();
        }
        json.endArray();
        return false;
    }

    @Override
    NumberedRecord read() throws IOException {
        try {
            if (areObjects && !isHeaderGiven) {
                isHeaderGiven = true;
                return new NumberedRecord(1, List.copyOf(headings));
            }
            if (first.isEmpty() && (isAtEnd || !json.hasNext())) {
                end();
                return null;
            }
            number++;
            List<Value> values = areObjects ? inOrder(first.isEmpty() ? object() : first.poll()) : array();
            return new NumberedRecord(
                    number,
                    values.stream().map(Value::text).toList(),
                    values.stream().map(Value::kind).toList());
        } catch (IOException unreadable) {
            throw explained(unreadable);
        }
    }

    /** Makes sure that nothing follows that would be records too. */
    private void end() throws IOException {
        if (!isAtEnd) {
            isAtEnd = true;
            json.endArray();
            if (isWithinObject && findArray()) {
                throw DataException.of(
                        name,
                        SourceMessage.SEVERAL_ARRAYS_IN_JSON.with(
                                Text.list(arrays.stream().map(Text::verbatim).toList(), ", ")),
                        jq(step(arrays.get(0))));
            }
            if (isWithinObject) {
                json.endObject();
            }
            if (json.peek() != JsonToken.END_DOCUMENT) {
                throw nested();
            }
        }
    }

    private List<Value> inOrder(Map<String, Value> object) {
        for (String heading : object.keySet()) {
            if (!headings.contains(heading)) {
                throw DataException.of(
                        name + ":" + number,
                        SourceMessage.NEW_NAME_IN_JSON.with(heading),
                        jq(records() + " | (map(keys) | add | unique) as $names | [$names] + map([.[$names[]]])"));
            }
        }
        return headings.stream()
                .map(heading -> object.getOrDefault(heading, Value.NONE))
                .toList();
    }

    private Map<String, Value> object() throws IOException {
        Map<String, Value> object = new LinkedHashMap<>();
        begin(JsonToken.BEGIN_OBJECT);
        json.beginObject();
        while (json.hasNext()) {
            if (object.put(json.nextName(), value()) != null) {
                throw new MalformedJsonException("a name comes twice");
            }
        }
        json.endObject();
        return object;
    }

    private List<Value> array() throws IOException {
        List<Value> array = new ArrayList<>();
        begin(JsonToken.BEGIN_ARRAY);
        json.beginArray();
        while (json.hasNext()) {
            array.add(value());
        }
        json.endArray();
        return array;
    }

    private void begin(JsonToken token) throws IOException {
        if (json.peek() != token) {
            throw nested();
        }
    }

    private Value value() throws IOException {
        return switch (json.peek()) {
            case STRING -> new Value(json.nextString(), CellKind.TEXT);
            case NUMBER -> new Value(Decimal.plain(json.nextString()), CellKind.NUMBER);
            case BOOLEAN -> new Value(String.valueOf(json.nextBoolean()), CellKind.TEXT);
            case NULL -> {
                json.nextNull();
                yield Value.NONE;
            }
            default -> throw nested();
        };
    }

    /** What is deeper than a table: lists, of which each becomes a row, or records, of which each text and number becomes a column. */
    private DataException nested() throws IOException {
        String path = json.getPath();
        boolean isNamed = json.peek() == JsonToken.BEGIN_ARRAY && path.matches(".*][.][^.\\[]+(?:\\[0])?");
        String inner = step(path.replaceFirst("\\[0]$", "").replaceFirst("(?s).*][.]", ""));
        String way = isNamed ? "[" + records() + "[] | del(" + inner + ") + " + inner + "[]]" : flat();
        return DataException.of(name, SourceMessage.NESTED_JSON.with(path), jq(way));
    }

    /** Records that hold records, as a table. */
    private String flat() {
        return "[" + records()
                + "[] | [leaf_paths as $path | {key: ($path | join(\" \")), value: getpath($path)}] | from_entries]";
    }

    /** The array of records, as jq names it. */
    private String records() {
        return arrays.isEmpty() ? "." : step(arrays.get(0));
    }

    private static String step(String called) {
        return called.matches("[A-Za-z_]\\w*") ? "." + called : ".[\"" + called.replace("\"", "\\\"") + "\"]";
    }

    /** What jq makes of it that is read. */
    private Text jq(String way) {
        return ContentType.command(name, "jq " + ShellWord.quoted(way) + " FILE" + ContentType.PIPED);
    }

    private IOException explained(IOException unreadable) {
        if (unreadable instanceof MalformedJsonException || unreadable instanceof EOFException) {
            throw DataException.of(name, SourceMessage.BROKEN_JSON.with(json.getPath()));
        }
        return CsvRows.explained(name, unreadable, number);
    }

    @Override
    Text encoding() {
        return SourceMessage.JSON;
    }

    @Override
    public void close() throws IOException {
        json.close();
    }
}
