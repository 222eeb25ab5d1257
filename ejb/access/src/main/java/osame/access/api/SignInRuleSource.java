package osame.access.api;

/** Tells the rules in force; implemented by the module that keeps the parameters. */
public interface SignInRuleSource {

  SignInRules rules();
}
