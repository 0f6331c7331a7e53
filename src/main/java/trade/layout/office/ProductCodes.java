package trade.layout.office;

/** Codes of products that spreadsheets took for numbers. */
final class ProductCodes {

    private ProductCodes() {}

    /** With the zero that it lost, as codes of the HS have two, four, six or more digits: 10410 is 010410. */
    static String ofEvenLength(String code) {
        boolean isOdd = code.length() % 2 == 1 && code.chars().allMatch(Character::isDigit);
        return isOdd ? "0" + code : code;
    }
}
