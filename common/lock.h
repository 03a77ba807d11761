/*
 * lock - one program at a time in a state: a lock on a file, which the system gives back when its holder ends.
 */
#ifndef LOCK_H
#define LOCK_H

/* Makes the file if it is not there, and locks it; a file that another process has locked ends the program. */
int lock_take(const char *path);

void lock_give_back(int lock);

#endif
