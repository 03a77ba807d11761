/*
 * identity - the row loop that all programs share, and nothing else.
 */
#include "filter.h"

const char diag_program[] = "identity";

static void
row(struct filter *f, void *program)
{
	(void)program;
	filter_put(f);
}

int
main(int argc, char **argv)
{
	static const struct filter_program identity = { .about = "Copies rows.", .row = row };

	return filter_run(&identity, NULL, argc, argv);
}
