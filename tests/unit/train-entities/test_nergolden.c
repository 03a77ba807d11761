#include "../golden.h"
#include "nertrain.h"
#include "pack.h"

static const char lexicon[] =
	"class 0 0 0\nclass 1 1 1\nclass 2 2 2\nclass 3 3 3\nclass 4 5 6\nclass 5 7 8\n"
	"words 4 8 Vell Orn Wick\nwords 5 1 boat said of near\n";
static const char gazetteer[] = "p Vell\nc Orn Wick\ns Lorn\n";

/* Sixty sentences of three moulds, of one domain or the other. */
static void
put_corpus(struct buf *to, bool other)
{
	static const char *const persons[] = { "Edda Lorn", "Tam", "Ada Fenn Bo" };
	static const char *const towns[] = { "Vell", "Orn Wick", "Aln" };
	int i;

	for (i = 0; i < 60; i++) {
		const char *p = persons[i % 3];
		bool first = true;

		if (i % 2 == 0)
			buf_str(to, "The O\nboat O\nof O\n");
		for (; *p != '\0'; p += strcspn(p, " "), p += *p == ' ', first = false)
			buf_printf(to, "%.*s %s-PER\n", (int)strcspn(p, " "), p, first ? "B" : "I");
		buf_str(to, "said O\n");
		first = true;
		for (p = towns[i / 3 % 3]; *p != '\0'; p += strcspn(p, " "), p += *p == ' ', first = false)
			buf_printf(to, "%.*s %s-%s\n", (int)strcspn(p, " "), p, first ? "B" : "I",
			    other && i % 4 == 1 ? "ORG" : "LOC");
		buf_str(to, i % 5 == 0 ? "near O\nHarbour-Works I-ORG\n. O\n\n" : ". O\n\n");
	}
}

static size_t said_sentences, said_features, said_epochs;

static void
say(const char *what, size_t n)
{
	*(strcmp(what, "sentences") == 0 ? &said_sentences : strcmp(what, "features") == 0 ? &said_features :
	    &said_epochs) = n;
}

/* The model's text of one corpus, or of two domains, goes to the file NAME. */
static void
train(const struct nertrain_settings *settings, size_t corpora, const char *name)
{
	struct buf packed = { 0 }, names = { 0 }, one = { 0 }, other = { 0 }, text = { 0 };
	struct nertrain_corpus corpus[2] = { { { 0 }, 0 }, { { 0 }, 1 } };
	struct resources resources;
	const char *which;
	size_t line;
	FILE *f = fopen(name, "wb");

	ck_assert(pack_resources(&packed, &names, bytes_of(lexicon), bytes_of(gazetteer), &which, &line));
	ck_assert(resources_open(&resources, buf_view(&packed), buf_view(&names)));
	put_corpus(&one, false);
	put_corpus(&other, true);
	corpus[0].conll = buf_view(&one);
	corpus[1].conll = buf_view(&other);
	nertrain(&resources, corpus, corpora, settings, say, &text);
	ck_assert(f != NULL && fwrite(text.p, 1, text.n, f) == text.n && fclose(f) == 0);
	buf_free(&packed);
	buf_free(&names);
	buf_free(&one);
	buf_free(&other);
	buf_free(&text);
}

START_TEST(learns_a_domain)
{
	static const struct nertrain_settings settings = { { 0.2f, 1e-3f }, 3, 12, 0, 3 };

	train(&settings, 1, "model");
	golden_same("model", "train-entities", "ner.domain");
	ck_assert_uint_eq(said_sentences, 60);
	ck_assert_uint_eq(said_epochs, 3);
	ck_assert_uint_eq(said_features, 613);
}
END_TEST

START_TEST(learns_the_first_of_two_domains)
{
	static const struct nertrain_settings settings = { { 0.1f, 1e-3f }, 2, 20, 30, 4 };

	train(&settings, 2, "model");
	golden_same("model", "train-entities", "ner.domains");
	ck_assert_uint_eq(said_sentences, 120);
}
END_TEST

/* Weights beyond what a model holds are cut to that. */
START_TEST(great_weights_are_cut)
{
	static const struct nertrain_settings settings = { { 60.0f, 0 }, 2, 40, 0, 100 };

	train(&settings, 1, "model");
	golden_same("model", "train-entities", "ner.great");
}
END_TEST

UNIT_MAIN("nergolden")
{
	tcase_add_checked_fixture(unit, golden_enter, NULL);
	tcase_add_test(unit, learns_a_domain);
	tcase_add_test(unit, learns_the_first_of_two_domains);
	tcase_add_test(unit, great_weights_are_cut);
}
