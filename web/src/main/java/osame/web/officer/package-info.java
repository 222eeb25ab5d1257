/** Accounts of officers, contractors and systems: screens of administrators and reviewers. */
package osame.web.officer;
