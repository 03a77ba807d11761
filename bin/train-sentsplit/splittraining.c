#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "boundary.h"
#include "diag.h"
#include "goldtext.h"
#include "learner.h"
#include "scan.h"
#include "splittraining.h"

/* Whether a sentence of the gold ends in (FROM, TO]. */
static bool
ends_between(const unsigned char *ends, const unsigned char *text, const unsigned char *from, const unsigned char *to)
{
	while (++from <= to)
		if (ends[from - text] != 0)
			return true;
	return false;
}

static void
add_paragraph(void *learner, const unsigned char *text, const unsigned char *ends, const unsigned char *p,
    const unsigned char *limit)
{
	const struct lang_profile lang = lang_profile(LANG_EN, bytes_between(text, text));
	struct quotes quotes;
	struct scan scan;
	struct boundary b = { { &lang, NULL }, &quotes, p, false };
	const unsigned char *seen = p;
	struct perceptron_case pc;
	struct context c;
	struct terminator m;

	quotes_start(&quotes, p, limit);
	b.sentence = charclass_skip_space(p, limit);
	scan_start(&scan, bytes_between(p, limit), lang.extra);
	while ((p = scan_terminator(&scan, p, limit)) < limit) {
		for (; seen < p; seen++)
			if (ends[seen - text] != 0)
				b.sentence = charclass_skip_space(seen, limit);
		terminator_read(&m, b.sentence, p, limit, lang.extra, &quotes);
		if (boundary_by_rule(&b, &m, &c) == BOUNDARY_OPEN &&
		    (ends[m.end - text] != 0 || !ends_between(ends, text, m.at, c.at))) {
			perceptron_read(&pc, &c, &m, b.sentence);
			learner_add(learner, &pc, ends[m.end - text] != 0);
		}
		p = m.end;
	}
}

static size_t
number(const char *text)
{
	char *end;
	const double x = strtod(text, &end);

	if (end == text || *end != '\0' || !(x >= 0 && x <= 1e6))
		diag_die("%s: expected a number from 0 to a million", text);
	return (size_t)x;
}

int
splittraining(int argc, char **argv)
{
	struct learner learner = { 0 };
	size_t epochs = 12, margin = 14;
	int option;

	while ((option = getopt(argc, argv, "e:m:")) != -1) {
		switch (option) {
		case 'e':
			epochs = number(optarg);
			break;
		case 'm':
			margin = number(optarg);
			break;
		default:
			return EXIT_NOT_DONE;
		}
	}
	if (optind == argc || (argc - optind) % 2 != 0)
		diag_die("usage: train-sentsplit [-e epochs] [-m margin] raw gold [raw gold ...]");
	for (; optind < argc; optind += 2)
		goldtext_read(argv[optind], argv[optind + 1], add_paragraph, &learner);
	learner_run(&learner, epochs, (int64_t)margin);
	learner_print(&learner);
	learner_free(&learner);
	return fflush(stdout) == 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
