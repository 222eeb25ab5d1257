package osame.it.crash;

import java.util.Optional;
import java.util.function.Supplier;

/**
 * One step of a round, ready to be ordered.
 *
 * @param order hands it over and gives its job
 * @param known its job, if the database knows that it was ordered
 * @param after what remains to be done when the job succeeded
 */
record Deed(Supplier<Long> order, Supplier<Optional<Long>> known, Runnable after) {}
