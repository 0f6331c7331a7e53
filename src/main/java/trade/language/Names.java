package trade.language;

import trade.message.CodeList;

/** The names of a code list in another language. */
@FunctionalInterface
public interface Names {

    /** The name itself where the list does not know it. */
    String of(CodeList list, String name);
}
