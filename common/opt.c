#include <getopt.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "ascii.h"
#include "diag.h"
#include "mem.h"
#include "opt.h"
#include "out.h"

enum {
	DEFAULT_MAX_LINE = 16 * 1024 * 1024,
	HELP_COLUMN = 27	/* where the explanations start */
};

static size_t
count(const struct opt *table)
{
	size_t n = 0;

	while (table != NULL && table[n].name != NULL)
		n++;
	return n;
}

static void
bad_value(const struct opt *o, const char *value, const char *wanted)
{
	diag_die("--%s: '%s' is not %s", o->name, value, wanted);
}

static bool
is_digit(char c)
{
	return ascii_is_digit((unsigned char)c);
}

static size_t
number(const struct opt *o, const char *value)
{
	static const char units[] = "KMG";
	const char *p = value, *unit;
	size_t n = 0, digit;
	int shift = 0;

	if (!is_digit(*p))
		bad_value(o, value, "a number");
	for (; is_digit(*p); p++) {
		digit = (size_t)(*p - '0');
		if (n > (SIZE_MAX - digit) / 10)
			bad_value(o, value, "a number this machine can hold");
		n = 10 * n + digit;
	}
	if (*p != '\0' && (unit = strchr(units, *p)) != NULL) {
		shift = 10 * (int)(unit - units + 1);
		p++;
	}
	if (*p != '\0')
		bad_value(o, value, "a number (K, M or G may follow)");
	if (n > SIZE_MAX >> shift)
		bad_value(o, value, "a number this machine can hold");
	return n << shift;
}

static double
real(const struct opt *o, const char *value)
{
	double whole = 0, scale = 1;
	const char *p = value;

	for (; is_digit(*p); p++)
		whole = 10 * whole + (*p - '0');
	if (*p == '.')
		for (p++; is_digit(*p); p++) {
			whole = 10 * whole + (*p - '0');
			scale *= 10;
		}
	if (*p != '\0' || p == value || (p == value + 1 && *value == '.'))
		bad_value(o, value, "a decimal number");
	return whole / scale;
}

static int
choice(const struct opt *o, const char *value)
{
	size_t n = strlen(value), len;
	const char *p = o->arg;
	int i;

	for (i = 0;; i++, p += len + 1) {
		len = strcspn(p, "|");
		if (len == n && memcmp(p, value, n) == 0)
			return i;
		if (p[len] == '\0')
			break;
	}
	diag_die("--%s: '%s' is not one of %s", o->name, value, o->arg);
}

static void
assign(const struct opt *o, const char *value)
{
	switch (o->kind) {
	case OPT_FLAG:
		*(bool *)o->value = true;
		break;
	case OPT_TEXT:
	case OPT_OUTPUT:
		*(const char **)o->value = value;
		break;
	case OPT_NUMBER:
		*(size_t *)o->value = number(o, value);
		break;
	case OPT_REAL:
		*(double *)o->value = real(o, value);
		break;
	case OPT_CHOICE:
		*(int *)o->value = choice(o, value);
		break;
	}
}

static void
help_table(const char *title, const struct opt *table, size_t n)
{
	const struct opt *o;
	int used;

	if (n > 0)
		printf("\n%s:\n", title);
	for (o = table; o < table + n; o++) {
		if (o->letter != 0)
			used = printf("  -%c, --%s", o->letter, o->name);
		else
			used = printf("      --%s", o->name);
		if (o->kind != OPT_FLAG)
			used += printf("=%s", o->arg);
		if (used >= HELP_COLUMN) {
			putchar('\n');
			used = 0;
		}
		printf("%*s%s\n", HELP_COLUMN - used, "", o->help);
	}
}

static void
end_output(void)
{
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_die_errno("standard output: cannot write");
	exit(EXIT_DONE);
}

static void
help(const struct opt *own, size_t n_own, const struct opt *common, size_t n_common, const char *about)
{
	printf("usage: %s [OPTION ...] [FILE ...]\n%s\n", diag_program(), about);
	help_table("Options", own, n_own);
	help_table("Options of all the filters", common, n_common);
	printf("\nFILE '-', or none, is standard input.  More: man %s, man newstsv, man newsmill\n", diag_program());
	end_output();
}

static void
version(void)
{
	printf("%s (newsmill) %s\n", diag_program(), NEWSMILL_VERSION);
	end_output();
}

/* getopt_long(3) over the options of all tables; returns the index of the first operand. */
static int
parse(const struct opt *const *option, size_t n, int argc, char **argv)
{
	enum { LONG = 256 };	/* + the index of the option; below are letters */
	struct option *longs = mem_alloc(n + 1, sizeof *longs);
	char *shorts = mem_alloc(2 * n + 2, sizeof *shorts), *s = shorts;
	size_t i;
	int c;

	*s++ = ':';
	for (i = 0; i < n; i++) {
		longs[i].name = option[i]->name;
		longs[i].has_arg = option[i]->kind == OPT_FLAG ? no_argument : required_argument;
		longs[i].val = LONG + (int)i;
		if (option[i]->letter != 0) {
			*s++ = option[i]->letter;
			if (option[i]->kind != OPT_FLAG)
				*s++ = ':';
		}
	}
	opterr = 0;
	while ((c = getopt_long(argc, argv, shorts, longs, NULL)) != -1) {
		if (c == ':')
			diag_die("option '%s' needs a value; see %s --help", argv[optind - 1], diag_program());
		if (c == '?' && optopt > 0 && optopt < LONG)
			diag_die("unknown option '-%c'; see %s --help", optopt, diag_program());
		if (c == '?')
			diag_die("unknown option '%s'; see %s --help", argv[optind - 1], diag_program());
		for (i = 0; i < n; i++)
			if (c == LONG + (int)i || (c < LONG && c == option[i]->letter))
				assign(option[i], optarg);
	}
	free(longs);
	free(shorts);
	return optind;
}

/* Each file that is written must have a name of its own: two outputs in one would tear it. */
static void
check_outputs(const struct opt *const *option, size_t n)
{
	size_t i, j;

	for (i = 0; i < n; i++)
		for (j = i + 1; j < n; j++) {
			const char *a, *b;

			if (option[i]->kind != OPT_OUTPUT || option[j]->kind != OPT_OUTPUT)
				continue;
			a = *(const char **)option[i]->value;
			b = *(const char **)option[j]->value;
			if (a != NULL && b != NULL && strcmp(a, "-") != 0 && out_is_same_file(a, b))
				diag_die("--%s and --%s: both write %s; give each a file of its own", option[i]->name,
				    option[j]->name, a);
		}
}

void
opt_parse(struct opt_common *c, const struct opt *own, enum opt_input input, const char *about, int argc, char **argv)
{
	enum { ABOUT_COLUMNS = 3 };	/* the last of the table */
	bool wants_help = false, wants_version = false;
	const struct opt common[] = {
		{ "no-header", 'N', OPT_FLAG, &c->no_header, NULL, "the input has no header line" },
		{ "output", 'o', OPT_OUTPUT, &c->output, "FILE", "write to FILE, which appears whole or not at all" },
		{ "rejects", 0, OPT_OUTPUT, &c->rejects, "FILE", "save the bad rows in FILE, unchanged" },
		{ "max-bad", 0, OPT_NUMBER, &c->max_bad, "N", "exit with 0, not 1, if at most N rows are bad" },
		{ "max-line", 0, OPT_NUMBER, &c->max_line, "BYTES", "reject rows longer than BYTES as bad (16M)" },
		{ "unbuffered", 'u', OPT_FLAG, &c->unbuffered, NULL, "write each row as soon as it is ready" },
		{ "stats", 0, OPT_FLAG, &c->stats, NULL, "print a line of statistics at the end" },
		{ "progress", 0, OPT_FLAG, &c->progress, NULL, "show a count of rows on the terminal" },
		{ "help", 0, OPT_FLAG, &wants_help, NULL, "print this help and exit" },
		{ "version", 0, OPT_FLAG, &wants_version, NULL, "print the version and exit" },
		{ "header", 'H', OPT_FLAG, &c->header, NULL, "fail unless the first line is a header" },
		{ "field", 'f', OPT_TEXT, &c->field, "NAME", "name of the column that holds the text (text)" },
		{ "columns", 0, OPT_TEXT, &c->columns, "A,B,...", "names of the columns, if there is no header" },
	};
	size_t n_own = count(own), n = sizeof common / sizeof common[0], i;
	const struct opt **all;

	if (input == OPT_DOCUMENTS)
		n -= ABOUT_COLUMNS;
	memset(c, 0, sizeof *c);
	c->field = "text";
	c->max_line = DEFAULT_MAX_LINE;
	c->columns = getenv("NEWSTSV_COLUMNS");
	all = mem_alloc(n_own + n, sizeof(const struct opt *));
	for (i = 0; i < n_own + n; i++)
		all[i] = i < n_own ? &own[i] : &common[i - n_own];
	c->files = argv + parse(all, n_own + n, argc, argv);
	check_outputs(all, n_own + n);
	free(all);
	if (wants_help)
		help(own, n_own, common, n, about);
	if (wants_version)
		version();
	if (c->header && c->no_header)
		diag_die("-H and -N cannot be used together");
}

void
opt_operands(const char *usage, const char *about, int least, int most, int argc, char **argv)
{
	if (argc == 2 && strcmp(argv[1], "--version") == 0)
		version();
	if (argc == 2 && strcmp(argv[1], "--help") == 0) {
		printf("usage: %s %s\n%s\n", diag_program(), usage, about);
		end_output();
	}
	if (argc - 1 < least || argc - 1 > most || argv[1][0] == '-')
		diag_die("usage: %s %s", diag_program(), usage);
}
