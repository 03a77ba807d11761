#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "diag.h"
#include "entitytraining.h"
#include "in.h"
#include "lexiconbuild.h"
#include "mem.h"
#include "model/builtin.h"
#include "model/weights.h"
#include "modelaverage.h"
#include "nertrain.h"
#include "pack.h"

static void
usage(void)
{
	diag_die("usage: train-entities lexicon [-c rare] RAW | train-entities merge MODEL ... | "
	    "train-entities pack [-o] MODEL | "
	    "train-entities model [-o] [-e epochs] [-r rate] [-n norm] [-c rare] [-h hide] [-l least] DOMAIN=FILE ...");
}

static struct buf
slurp(const char *path)
{
	struct buf b = { 0 };

	if (!in_slurp(path, SIZE_MAX, &b))
		diag_die("%s: too long", path);
	return b;
}

static void
say(const char *what, size_t n)
{
	fprintf(stderr, "%s: %zu %s\n", diag_program(), n, what);
}

static double
number(const char *s)
{
	char *end;
	double d = strtod(s, &end);

	if (end == s || *end != '\0' || !(d >= 0 && d <= 1e6))
		diag_die("%s: expected a number from 0 to a million", s);
	return d;
}

static void
make_lexicon(int argc, char **argv, struct buf *out)
{
	struct lexiconbuild_settings settings = { 600, 120, 32, 8, 15 };
	struct buf raw;
	int c;

	while ((c = getopt(argc, argv, "c:")) != -1) {
		if (c != 'c')
			usage();
		settings.rare = (uint32_t)number(optarg);
	}
	if (argc - optind != 1)
		usage();
	raw = slurp(argv[optind]);
	lexiconbuild(buf_view(&raw), &settings, out);
	buf_free(&raw);
}

/* Domains are numbered as they come. */
static unsigned
domain_of(const char *name, size_t n, struct bytes *domain, unsigned *domains)
{
	struct bytes b = { (const unsigned char *)name, n };
	unsigned i;

	for (i = 0; i < *domains; i++)
		if (bytes_equal(domain[i], b))
			return i;
	if (*domains == NERTRAIN_DOMAINS)
		diag_die("more than %d domains", NERTRAIN_DOMAINS);
	domain[*domains] = b;
	return (*domains)++;
}

static struct resources
known(enum builtin which)
{
	struct resources k;

	if (!builtin_resources(which, &k))
		diag_die("the lexicon linked into this program is damaged");
	return k;
}

/* Reads the options of a model; returns the lexicon it is learnt with. */
static enum builtin
read_settings(int argc, char **argv, struct nertrain_settings *settings)
{
	enum builtin lexicon = BUILTIN_DEFAULT;
	int c;

	while ((c = getopt(argc, argv, "oe:r:n:c:h:l:")) != -1)
		switch (c) {
		case 'o':
			lexicon = BUILTIN_OPEN;
			break;
		case 'e':
			settings->epochs = (unsigned)number(optarg);
			break;
		case 'r':
			settings->field.rate = (float)number(optarg);
			break;
		case 'n':
			settings->field.norm = (float)number(optarg);
			break;
		case 'c':
			settings->rare = (uint32_t)number(optarg);
			if (settings->rare > NERTRAIN_RARE)
				diag_die("-c %s: expected at most %d", optarg, NERTRAIN_RARE);
			break;
		case 'h':
			settings->hide = (unsigned)number(optarg);
			break;
		case 'l':
			settings->least = (int)number(optarg);
			break;
		default:
			usage();
		}
	if (optind == argc)
		usage();
	return lexicon;
}

static void
make_model(int argc, char **argv, struct buf *out)
{
	struct nertrain_settings settings = { { 0.2f, 2e-5f }, 5, 2, 12, 1 };
	struct bytes domain[NERTRAIN_DOMAINS];
	struct resources resources = known(read_settings(argc, argv, &settings));
	size_t n = (size_t)(argc - optind), i;
	struct nertrain_corpus *corpus = mem_alloc(n, sizeof *corpus);
	struct buf *file = mem_alloc(n, sizeof *file);
	unsigned domains = 0;

	for (i = 0; i < n; i++) {
		const char *arg = argv[(size_t)optind + i], *equals = strchr(arg, '=');

		if (equals == NULL)
			usage();
		file[i] = slurp(equals + 1);
		corpus[i].conll = buf_view(&file[i]);
		corpus[i].domain = domain_of(arg, (size_t)(equals - arg), domain, &domains);
	}
	nertrain(&resources, corpus, n, &settings, say, out);
	for (i = 0; i < n; i++)
		buf_free(&file[i]);
	free(file);
	free(corpus);
}

static void
merge_models(int n, char **path, struct buf *out)
{
	struct buf file[MODELAVERAGE_MOST];
	struct bytes model[MODELAVERAGE_MOST] = { 0 };
	int i;

	if (n > MODELAVERAGE_MOST)
		diag_die("more than %d models", MODELAVERAGE_MOST);
	for (i = 0; i < n; i++) {
		file[i] = slurp(path[i]);
		model[i] = buf_view(&file[i]);
	}
	if (!modelaverage(model, (size_t)n, out))
		diag_die("one of these is not the text of a model");
	for (i = 0; i < n; i++)
		buf_free(&file[i]);
}

static void
pack_model(int argc, char **argv, struct buf *out)
{
	enum builtin lexicon = BUILTIN_DEFAULT;
	struct buf text;
	size_t line;
	int c;

	while ((c = getopt(argc, argv, "o")) != -1) {
		if (c != 'o')
			usage();
		lexicon = BUILTIN_OPEN;
	}
	if (argc - optind != 1)
		usage();
	text = slurp(argv[optind]);
	if (!pack_weights(out, buf_view(&text), known(lexicon).mark, &line))
		diag_die("%s:%zu: not a line of a model, or more than 65536 rows of weights; train with a higher -n",
		    argv[optind], line);
	buf_free(&text);
}

int
entitytraining(int argc, char **argv)
{
	struct buf out = { 0 };

	if (argc < 3)
		usage();
	if (strcmp(argv[1], "lexicon") == 0)
		make_lexicon(argc - 1, argv + 1, &out);
	else if (strcmp(argv[1], "pack") == 0)
		pack_model(argc - 1, argv + 1, &out);
	else if (strcmp(argv[1], "merge") == 0)
		merge_models(argc - 2, argv + 2, &out);
	else if (strcmp(argv[1], "model") == 0)
		make_model(argc - 1, argv + 1, &out);
	else
		usage();
	fwrite(out.p, 1, out.n, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_die_errno("standard output");
	buf_free(&out);
	return EXIT_DONE;
}
