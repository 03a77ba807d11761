/*
 * process - the signals, descriptors and allocator that a filter expects, whatever its parent left.
 */
#ifndef PROCESS_H
#define PROCESS_H

/*
 * Restores SIGPIPE if the parent ignored or blocked it.  Takes the number of a closed standard input, output or error,
 * so that no file that is opened later gets it; using it stays an error.  Large freed blocks return to the system.
 */
void process_prepare(void);

#endif
