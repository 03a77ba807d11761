#include <string.h>

#include "cuttitle.h"

static struct bytes
without_ellipsis(struct bytes title)
{
	static const char *const ends[] = { "...", "\xE2\x80\xA6", " " };
	size_t i, n;

	for (i = 0; i < sizeof ends / sizeof ends[0]; i++) {
		n = strlen(ends[i]);
		if (title.n > n && memcmp(title.p + title.n - n, ends[i], n) == 0)
			title.n -= n;
	}
	return title;
}

bool
cuttitle_is(struct bytes title, struct bytes text)
{
	struct bytes words = without_ellipsis(title);

	if (words.n == 0 || text.n <= words.n || !bytes_starts(text, words))
		return false;
	return words.n < title.n || text.p[words.n] == ' ' || text.p[words.n] == ',';
}
