package trade.database;

import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import trade.message.Text;

/**
 * Watchdog of a running statement: reports progress, and cancels it when it takes too long or the process is asked to end. Drivers have limits of their own, which not all of them keep.
 */
final class StatementWatch implements AutoCloseable {

    private final Database database;
    private final Thread atEnd = new Thread(this::cancel);
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor(task -> {
        Thread thread = new Thread(task, "watch");
        thread.setDaemon(true);
        return thread;
    });
    private Statement statement;
    private int count;
    private int seconds;
    private boolean isLate;
    private boolean isEnding;

    StatementWatch(Database database) {
        this.database = database;
        clock.scheduleAtFixedRate(this::tick, 1, 1, TimeUnit.SECONDS);
        Runtime.getRuntime().addShutdownHook(atEnd);
    }

    synchronized void begin(Statement next) {
        statement = next;
        seconds = 0;
        isLate = false;
        count++;
    }

    /** The statement has been answered; whether it took too long. */
    synchronized boolean end() {
        while (isEnding) {
            // the process ends, and nothing more is to be said
            try {
                wait();
            } catch (InterruptedException again) {
                continue;
            }
        }
        if (seconds > 0) {
            database.progress().accept(Text.NONE);
        }
        statement = null;
        return isLate;
    }

    private synchronized void tick() {
        if (statement != null) {
            seconds++;
            database.progress().accept(DatabaseMessage.STATEMENT.with(database, count, seconds));
            if (seconds >= database.seconds()) {
                isLate = true;
                cancelNow();
            }
        }
    }

    private synchronized void cancel() {
        isEnding = statement != null;
        cancelNow();
    }

    private void cancelNow() {
        try {
            if (statement != null) {
                statement.cancel();
            }
        } catch (SQLException impossible) {
            // then it goes on until the connection is gone
        }
    }

    @Override
    public void close() {
        clock.shutdownNow();
        try {
            Runtime.getRuntime().removeShutdownHook(atEnd);
        } catch (IllegalStateException isEndingNow) {
            // it has begun
        }
    }
}
