/*
 * dirwalk - the regular files in a folder and its subfolders, in the order of their names, byte by byte.
 */
#ifndef DIRWALK_H
#define DIRWALK_H

/* Gets the path of a file, and the part of it below the folder that was asked for. */
typedef void dirwalk_visit(void *arg, const char *path, const char *below);

/* Gets the path of a folder or file that cannot be read, and why. */
typedef void dirwalk_fail(void *arg, const char *path, const char *why);

/* Names that begin with a dot are passed over, and links to folders are not followed. */
void dirwalk(const char *folder, dirwalk_visit *visit, dirwalk_fail *fail, void *arg);

#endif
