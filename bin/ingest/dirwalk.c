#include <dirent.h>
#include <errno.h>
#include <stdlib.h>
#include <string.h>
#include <sys/stat.h>

#include "buf.h"
#include "dirwalk.h"
#include "mem.h"

enum { DEEPEST = 64 };		/* folders in each other; a path is not longer */

struct walk {
	dirwalk_visit *visit;
	dirwalk_fail *fail;
	void *arg;
	struct buf path;
	size_t root;		/* length of the folder that was asked for, with its slash */
};

static int
compare(const void *a, const void *b)
{
	return strcmp(*(char *const *)a, *(char *const *)b);
}

/* The names in the folder DIR, up to NULL, sorted; the caller frees them. */
static char **
names_in(DIR *dir)
{
	struct dirent *entry;
	char **name = NULL;
	size_t n = 0, cap = 0;

	name = mem_grow(name, &cap, 1, sizeof *name);
	while ((entry = readdir(dir)) != NULL) {
		size_t length = strlen(entry->d_name) + 1;

		if (entry->d_name[0] == '.')
			continue;
		name = mem_grow(name, &cap, n + 2, sizeof *name);
		name[n] = mem_alloc(length, sizeof *name[n]);
		memcpy(name[n++], entry->d_name, length);
	}
	name[n] = NULL;
	qsort(name, n, sizeof *name, compare);
	return name;
}

static void walk(struct walk *w, unsigned depth);

/* The file or folder called NAME in the folder that the path is. */
static void
visit(struct walk *w, const char *name, unsigned depth)
{
	const char *path;
	size_t n = w->path.n;
	struct stat st;

	buf_str(&w->path, name);
	buf_byte(&w->path, '\0');
	path = (const char *)w->path.p;
	if (lstat(path, &st) == 0 && S_ISDIR(st.st_mode)) {
		w->path.n--;
		walk(w, depth + 1);
	} else if (stat(path, &st) != 0) {
		w->fail(w->arg, path, strerror(errno));
	} else if (S_ISREG(st.st_mode)) {
		w->visit(w->arg, path, path + w->root);
	}
	w->path.n = n;
}

/* All that is in the folder that the path is. */
static void
walk(struct walk *w, unsigned depth)
{
	size_t n = w->path.n;
	char **names, **name;
	DIR *dir = NULL;

	buf_byte(&w->path, '\0');
	errno = ELOOP;
	if (depth < DEEPEST)
		dir = opendir((const char *)w->path.p);
	if (dir == NULL) {
		w->fail(w->arg, (const char *)w->path.p, strerror(errno));
		return;
	}
	names = names_in(dir);
	closedir(dir);
	w->path.n = n;
	if (n > 0 && w->path.p[n - 1] != '/')
		buf_byte(&w->path, '/');
	if (depth == 0)
		w->root = w->path.n;
	for (name = names; *name != NULL; name++) {
		visit(w, *name, depth);
		free(*name);
	}
	free(names);
}

void
dirwalk(const char *folder, dirwalk_visit *visit_file, dirwalk_fail *fail, void *arg)
{
	struct walk w = { visit_file, fail, arg, { NULL, 0, 0 }, 0 };

	buf_str(&w.path, folder);
	walk(&w, 0);
	buf_free(&w.path);
}
