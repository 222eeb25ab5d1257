/** A city at work on one machine: database server, application and a working day. */
package osame.launcher.demo;
