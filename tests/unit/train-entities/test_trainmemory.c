#include "../heap.h"
#include "lexiconbuild.h"
#include "modelaverage.h"
#include "nertrain.h"
#include "pack.h"

static void
build_lexicon(void)
{
	static const struct lexiconbuild_settings settings = { 9, 7, 6, 2, 2 };
	struct buf to = { 0 };

	lexiconbuild(bytes_of("Edda of Vell sold a boat .\nTam of Orn lost a net .\nA boat was found near Vell .\n"
	    "A net was sold near Orn .\n"), &settings, &to);
	buf_free(&to);
}

static void
train_model(void)
{
	static const struct nertrain_settings settings = { { 0.2f, 1e-3f }, 2, 1, 10, 1 };
	static const char lexicon[] =
		"class 0 0 0\nclass 1 1 1\nclass 2 2 2\nclass 3 3 3\nclass 4 4 4\nwords 4 8 Vell\n";
	struct nertrain_corpus corpus = { bytes_of("Edda B-PER\nof O\nVell B-LOC\nspoke O\n\nSo O\nit O\nwas O\n"), 0 };
	struct buf packed = { 0 }, names = { 0 }, to = { 0 };
	struct resources resources;
	const char *which;
	size_t line;

	ck_assert(pack_resources(&packed, &names, bytes_of(lexicon), bytes_of("p Vell\n"), &which, &line));
	ck_assert(resources_open(&resources, buf_view(&packed), buf_view(&names)));
	nertrain(&resources, &corpus, 1, &settings, NULL, &to);
	ck_assert_uint_gt(to.n, 0);
	buf_free(&packed);
	buf_free(&names);
	buf_free(&to);
}

static void
average_models(void)
{
	struct bytes model[2] = {
		bytes_of("pair O A4\ntemplate word\na\tO3A1\n"), bytes_of("template word\na\tO4\nc\tO9\n")
	};
	struct buf to = { 0 };

	ck_assert(modelaverage(model, 2, &to));
	buf_free(&to);
}

START_TEST(all_memory_is_given_back)
{
	heap_check(build_lexicon);
	heap_check(train_model);
	heap_check(average_models);
}
END_TEST

UNIT_MAIN("trainmemory")
{
	tcase_add_test(unit, all_memory_is_given_back);
}
