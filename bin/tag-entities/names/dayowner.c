#include "dayowner.h"

size_t
dayowner_length(struct bytes name)
{
	static const char *const days[] = {
		"Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"
	};
	static const char *const owners[] = { "'s ", "\xe2\x80\x99s " };
	struct bytes day, owner, rest;
	size_t i, j;

	if (name.n == 0 || memchr("MTWFS", name.p[0], 5) == NULL)
		return 0;	/* nearly every name */
	for (i = 0; i < sizeof days / sizeof days[0]; i++) {
		day = bytes_of(days[i]);
		if (!bytes_starts(name, day))
			continue;
		rest = bytes_between(name.p + day.n, name.p + name.n);
		for (j = 0; j < sizeof owners / sizeof owners[0]; j++) {
			owner = bytes_of(owners[j]);
			if (bytes_starts(rest, owner) && rest.n > owner.n)
				return day.n + owner.n;
		}
	}
	return 0;
}
