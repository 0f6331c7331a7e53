package trade.source;

/**
 * What one thread writes to with every row. It takes more memory than it needs, so that it shares no line of the processor's cache
 * with what another thread writes to.
 */
abstract class CacheLinePadded {

    long room0;
    long room1;
    long room2;
    long room3;
    long room4;
    long room5;
    long room6;
    long room7;
    long room8;
    long room9;
    long room10;
    long room11;
    long room12;
    long room13;
    long room14;
    long room15;
}
