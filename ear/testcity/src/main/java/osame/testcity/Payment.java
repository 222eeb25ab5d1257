package osame.testcity;

import java.time.LocalDate;

/** Somebody's payment. */
record Payment(Channel channel, String institution, Charge charge, long amount, LocalDate paidOn) {}
