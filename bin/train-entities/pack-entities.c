/*
 * pack-entities - makes the tables that are linked into tag-entities from their reviewable text.  It runs while the
 * programs are built, on the machine that builds them.
 *
 *	pack-entities resources LEXICON GAZETTEER > RESOURCES
 *	pack-entities model MODEL RESOURCES > PACKED
 */
#include <stdio.h>

#include "buf.h"
#include "diag.h"
#include "model/resources.h"
#include "model/weights.h"
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
put_resources(const char *lexicon, const char *gazetteer, struct buf *to)
{
	struct buf l = slurp(lexicon), g = slurp(gazetteer);
	const char *which;
	size_t line;

	if (!pack_resources(to, buf_view(&l), buf_view(&g), &which, &line))
		diag_die("%s:%zu: not a line of a %s", strcmp(which, "lexicon") == 0 ? lexicon : gazetteer, line,
		    which);
	buf_free(&l);
	buf_free(&g);
}

static void
put_model(const char *model, const char *resources, struct buf *to)
{
	struct buf m = slurp(model), k = slurp(resources);
	struct resources known;
	size_t line;

	if (!resources_open(&known, buf_view(&k)))
		diag_die("%s: not a packed lexicon and gazetteer", resources);
	if (!pack_weights(to, buf_view(&m), known.mark, &line))
		diag_die("%s:%zu: not a line of a model", model, line);
	buf_free(&m);
	buf_free(&k);
}

int
main(int argc, char **argv)
{
	struct buf out = { 0 };

	diag_set_program("pack-entities");
	if (argc == 4 && strcmp(argv[1], "resources") == 0)
		put_resources(argv[2], argv[3], &out);
	else if (argc == 4 && strcmp(argv[1], "model") == 0)
		put_model(argv[2], argv[3], &out);
	else
		diag_die("usage: pack-entities resources LEXICON GAZETTEER | pack-entities model MODEL RESOURCES");
	fwrite(out.p, 1, out.n, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_die_errno("standard output");
	buf_free(&out);
	return EXIT_DONE;
}
