/*
 * process - what a filter expects of the process it is started in, whatever its parent left behind.
 */
#ifndef PROCESS_H
#define PROCESS_H

/*
 * SIGPIPE ends the program again, where the parent ignored or blocked it.  A closed standard input, output or error
 * stays unusable, but its number is taken, so that no file opened later is mistaken for it.
 * Memory that is freed in large pieces goes back to the system.
 */
void process_prepare(void);

#endif
