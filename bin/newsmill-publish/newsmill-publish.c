/*
 * newsmill-publish - brings a file or a folder to the disk, then gives it its final name.
 *
 * After a crash at any instant the name stands for the old thing or for the new one, whole: all of the new one is
 * synced before the rename, and the folder of the name after it.
 */
#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <string.h>
#include <sys/stat.h>
#include <unistd.h>

#include "diag.h"
#include "opt.h"

enum { DEPTH_MAX = 32 };	/* of folders: each holds a descriptor */

static void sync_at(int folder, const char *name, int depth);

static void
sync_entries(int fd, const char *name, int depth)
{
	DIR *dir = fdopendir(fd);
	struct dirent *entry;

	if (dir == NULL)
		diag_die_errno("%s: cannot read", name);
	while (errno = 0, (entry = readdir(dir)) != NULL)
		if (strcmp(entry->d_name, ".") != 0 && strcmp(entry->d_name, "..") != 0)
			sync_at(fd, entry->d_name, depth + 1);
	if (errno != 0)
		diag_die_errno("%s: cannot read", name);
	if (fsync(fd) != 0)
		diag_die_errno("%s: cannot sync", name);
	closedir(dir);
}

/* Syncs a file, or a folder and all in it; a symbolic link is part of the folder that holds it. */
static void
sync_at(int folder, const char *name, int depth)
{
	struct stat st;
	int fd;

	if (fstatat(folder, name, &st, AT_SYMLINK_NOFOLLOW) != 0)
		diag_die_errno("%s: cannot look up", name);
	if (!S_ISREG(st.st_mode) && !S_ISDIR(st.st_mode))
		return;
	if (depth > DEPTH_MAX)
		diag_die("%s: more than %d folders deep", name, DEPTH_MAX);
	fd = openat(folder, name, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
	if (fd < 0)
		diag_die_errno("%s: cannot open", name);
	if (S_ISDIR(st.st_mode)) {
		sync_entries(fd, name, depth);
		return;
	}
	if (fsync(fd) != 0)
		diag_die_errno("%s: cannot sync", name);
	close(fd);
}

/* Syncs the folder that holds PATH. */
static void
sync_parent(char *path)
{
	char *slash = strrchr(path, '/');
	const char *parent = ".";
	int fd;

	if (slash != NULL) {
		*slash = '\0';
		parent = slash == path ? "/" : path;
	}
	fd = open(parent, O_RDONLY);
	if (fd < 0 || fsync(fd) != 0)
		diag_die_errno("%s: cannot sync", parent);
	close(fd);
}

int
main(int argc, char **argv)
{
	diag_set_program("newsmill-publish");
	opt_operands("NEW NAME", "sync a file or a folder and give it its final name", 2, 2, argc, argv);
	sync_at(AT_FDCWD, argv[1], 0);
	if (rename(argv[1], argv[2]) != 0)
		diag_die_errno("%s: cannot rename to %s", argv[1], argv[2]);
	sync_parent(argv[2]);
	return EXIT_DONE;
}
