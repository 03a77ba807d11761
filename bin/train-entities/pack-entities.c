/*
 * pack-entities - makes the tables that are linked into tag-entities from their reviewable text.  It runs while the
 * programs are built, on the machine that builds them.
 *
 *	pack-entities gazetteer GAZETTEER LEXICON > PACKED
 *	pack-entities lexicon GAZETTEER LEXICON > PACKED
 *	pack-entities model GAZETTEER LEXICON MODEL > PACKED
 */
#include <stdio.h>

#include "buf.h"
#include "diag.h"
#include "pack.h"

static struct buf
slurp(const char *path)
{
	struct buf b = { 0 };
	FILE *f = fopen(path, "rb");
	size_t n;

	if (f == NULL)
		diag_die_errno("%s", path);
	do {
		buf_reserve(&b, 1 << 16);
		n = fread(b.p + b.n, 1, 1 << 16, f);
		b.n += n;
	} while (n > 0);
	if (ferror(f))
		diag_die_errno("%s", path);
	fclose(f);
	return b;
}

static void
pack_both(const char *lexicon, const char *gazetteer, struct buf *lexicon_to, struct buf *gazetteer_to)
{
	struct buf l = slurp(lexicon), g = slurp(gazetteer);
	const char *which;
	size_t line;

	if (!pack_resources(lexicon_to, gazetteer_to, buf_view(&l), buf_view(&g), &which, &line))
		diag_die("%s:%zu: not a line of a %s", strcmp(which, "lexicon") == 0 ? lexicon : gazetteer, line,
		    which);
	buf_free(&l);
	buf_free(&g);
}

static void
put_model(const char *model, const struct buf *lexicon, struct buf *to)
{
	struct buf m = slurp(model);
	size_t line;

	if (!pack_weights(to, buf_view(&m), packedtable_number(lexicon->p, 4), &line))
		diag_die("%s:%zu: not a line of a model, or more than 65536 rows of weights", model, line);
	buf_free(&m);
}

int
main(int argc, char **argv)
{
	struct buf lexicon = { 0 }, gazetteer = { 0 }, model = { 0 }, *out = &model;

	diag_set_program("pack-entities");
	if (argc < 4)
		diag_die("usage: pack-entities gazetteer|lexicon GAZETTEER LEXICON | "
		    "pack-entities model GAZETTEER LEXICON MODEL");
	pack_both(argv[3], argv[2], &lexicon, &gazetteer);
	if (argc == 5)
		put_model(argv[4], &lexicon, out);
	else
		out = strcmp(argv[1], "gazetteer") == 0 ? &gazetteer : &lexicon;
	fwrite(out->p, 1, out->n, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_die_errno("standard output");
	buf_free(&lexicon);
	buf_free(&gazetteer);
	buf_free(&model);
	return EXIT_DONE;
}
