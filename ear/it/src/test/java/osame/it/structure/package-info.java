/** Checks of the structure: direction of modules, layers, SQL, schema, names, packaging. */
package osame.it.structure;
