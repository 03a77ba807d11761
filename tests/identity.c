/*
 * identity - the row loop that all programs share, and nothing else.
 */
#include "filter.h"

static void
row(struct filter *f, void *program)
{
	(void)program;
	filter_put(f);
}

int
main(int argc, char **argv)
{
	static const struct filter_program what = { .name = "identity", .about = "Copies rows.", .row = row };

	return filter_run(&what, NULL, argc, argv);
}
