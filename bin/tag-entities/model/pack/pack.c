/*
 * pack - makes the bytes that are linked into tag-entities from their reviewable text.  It runs while the programs are
 * built, on the machine that builds them.
 *
 *	pack knowledge LEXICON GAZETTEER > KNOWLEDGE
 *	pack model MODEL KNOWLEDGE > PACKED
 */
#include <stdio.h>

#include "buf.h"
#include "diag.h"
#include "model/knowledge.h"
#include "model/weights.h"

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
pack_knowledge(const char *lexicon, const char *gazetteer, struct buf *to)
{
	struct buf l = slurp(lexicon), g = slurp(gazetteer);
	const char *which;
	size_t line;

	if (!knowledge_pack(to, buf_view(&l), buf_view(&g), &which, &line))
		diag_die("%s:%zu: not a line of a %s", strcmp(which, "lexicon") == 0 ? lexicon : gazetteer, line, which);
	buf_free(&l);
	buf_free(&g);
}

static void
pack_model(const char *model, const char *knowledge, struct buf *to)
{
	struct buf m = slurp(model), k = slurp(knowledge);
	struct knowledge known;
	size_t line;

	if (!knowledge_open(&known, buf_view(&k)))
		diag_die("%s: not a packed lexicon and gazetteer", knowledge);
	if (!weights_pack(to, buf_view(&m), known.mark, &line))
		diag_die("%s:%zu: not a line of a model", model, line);
	buf_free(&m);
	buf_free(&k);
}

int
main(int argc, char **argv)
{
	struct buf out = { 0 };

	diag_set_program("pack");
	if (argc == 4 && strcmp(argv[1], "knowledge") == 0)
		pack_knowledge(argv[2], argv[3], &out);
	else if (argc == 4 && strcmp(argv[1], "model") == 0)
		pack_model(argv[2], argv[3], &out);
	else
		diag_die("usage: pack knowledge LEXICON GAZETTEER | pack model MODEL KNOWLEDGE");
	fwrite(out.p, 1, out.n, stdout);
	if (fflush(stdout) != 0 || ferror(stdout))
		diag_die_errno("standard output");
	buf_free(&out);
	return EXIT_DONE;
}
