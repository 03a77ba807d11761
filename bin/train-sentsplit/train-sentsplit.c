/*
 * train-sentsplit - learns weights.txt from texts whose sentences are known.
 *
 *	train-sentsplit [-e EPOCHS] [-m MARGIN] RAW GOLD [RAW GOLD ...] > weights
 *
 * Each mark that the rules leave open is an instance.  scripts/train-sentsplit calls it with the data that the shipped
 * weights are made from.
 */
#include <stdio.h>
#include <stdlib.h>

#include "boundary.h"
#include "diag.h"
#include "goldtext.h"
#include "learner.h"
#include "scan.h"

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

int
main(int argc, char **argv)
{
	struct learner learner = { 0 };
	size_t epochs = 12, margin = 14;
	int first = 1;

	diag_set_program("train-sentsplit");
	for (; first + 1 < argc && argv[first][0] == '-'; first += 2) {
		if (argv[first][1] == 'e')
			epochs = strtoul(argv[first + 1], NULL, 10);
		else if (argv[first][1] == 'm')
			margin = strtoul(argv[first + 1], NULL, 10);
	}
	if (argc - first < 2 || (argc - first) % 2 != 0)
		diag_die("usage: train-sentsplit [-e epochs] [-m margin] raw gold [raw gold ...]");
	for (; first < argc; first += 2)
		goldtext_read(argv[first], argv[first + 1], add_paragraph, &learner);
	learner_run(&learner, epochs, (int64_t)margin);
	learner_print(&learner);
	learner_free(&learner);
	return fflush(stdout) == 0 ? EXIT_DONE : EXIT_NOT_DONE;
}
