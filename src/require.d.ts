/**
 * Loads a module at its first call, from inside a function. In the package for Node it is a file of
 * its own, elsewhere a module of the one file that runs when it is asked for.
 */
declare function require(path: string): any;
