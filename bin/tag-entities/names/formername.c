#include "formername.h"

size_t
formername_at(struct bytes after)
{
	static const char *const before[] = { ", ", " (", " " };
	static const char *const phrase[] = {
		"formerly known as ", "previously known as ", "formerly called ", "formerly named ", "formerly ",
		"previously called ", "once known as ", "now known as ", "also known as ", "better known as "
	};
	static const char *const article[] = { "the ", "The ", "" };
	struct bytes rest;
	size_t i, j, k;

	for (i = 0; i < sizeof before / sizeof before[0]; i++) {
		if (!bytes_starts(after, bytes_of(before[i])))
			continue;
		rest = bytes_between(after.p + strlen(before[i]), after.p + after.n);
		for (j = 0; j < sizeof phrase / sizeof phrase[0]; j++) {
			if (!bytes_starts(rest, bytes_of(phrase[j])))
				continue;
			rest.p += strlen(phrase[j]);
			rest.n -= strlen(phrase[j]);
			for (k = 0; !bytes_starts(rest, bytes_of(article[k])); k++)
				;
			return (size_t)(rest.p - after.p) + strlen(article[k]);
		}
	}
	return 0;
}
