/** The least that a Java program takes to start. */
final class Hello {

    public static void main(String[] arguments) {
        System.out.println("hello");
    }
}
