package trade.layout.office;

import java.util.List;

/** Codes of products, and of the editions that they are of. */
final class ProductCodes {

    private static final List<String> HS =
            List.of("HS 1992", "HS 1996", "HS 2002", "HS 2007", "HS 2012", "HS 2017", "HS 2022");

    private ProductCodes() {}

    /** The classification that an edition is of; editions of one follow one another. */
    static String classification(String edition) {
        return edition.startsWith("H") ? "HS" : edition.startsWith("S") ? "SITC" : edition;
    }

    /** The name of an edition; empty where it is none: "HS" is whichever was reported. */
    static String edition(String code) {
        int number = code.length() == 2 ? code.charAt(1) - '0' : -1;
        if (number < 0 || number >= HS.size()) {
            return "";
        }
        return code.charAt(0) == 'H' ? HS.get(number) : code.charAt(0) == 'S' ? "SITC Rev. " + number : "";
    }

    /** With the zero that it lost, where a spreadsheet took it for a number, as codes of the HS have two, four, six or more digits: 10410 is 010410. */
    static String ofEvenLength(String code) {
        boolean isOdd = code.length() % 2 == 1 && code.chars().allMatch(Character::isDigit);
        return isOdd ? "0" + code : code;
    }
}
