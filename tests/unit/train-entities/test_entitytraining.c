/* The commands of train-entities, beside the functions that they stand for. */
#include <sys/types.h>
#include <sys/wait.h>

#include "../golden.h"
#include "entitytraining.h"
#include "lexiconbuild.h"
#include "model/builtin.h"
#include "nertrain.h"
#include "pack.h"

static const char raw[] =
	"Edda of Vell sold a boat .\nTam of Orn lost a net .\nA boat was found near Vell .\nA net was sold near Orn .\n"
	"The boat of Edda was lost .\nA boat was sold near Wick .\nA boat was found .\nThe net of Tam was found .\n";
static const char coast[] =
	"Then O\nEdda B-PER\nsold O\na O\nboat O\nto O\nVell B-LOC\n\nIn O\nOrn B-LOC\nWick I-LOC\nTam B-PER\n"
	"spoke O\n\nThen O\nTam B-PER\nsold O\na O\nnet O\n\n";
static const char hills[] =
	"Then O\nVell B-ORG\nsold O\na O\nmill O\n\nIn O\nVell B-ORG\nEdda B-PER\nspoke O\n\n";
static const char text[] = "pair O A4\ntemplate word\na\tO3A1\nb\tO2\n";

static void
write_file(const char *name, struct bytes b)
{
	FILE *f = fopen(name, "wb");

	ck_assert(f != NULL && fwrite(b.p, 1, b.n, f) == b.n && fclose(f) == 0);
}

static void
enter(void)
{
	golden_enter();
	write_file("raw", bytes_of(raw));
	write_file("coast", bytes_of(coast));
	write_file("hills", bytes_of(hills));
	write_file("text", bytes_of(text));
	write_file("wrong", bytes_of("pair O A4\n\ntemplate word\na\tZ1\n"));
}

/* The output of COMMAND is WANT, which is freed. */
static void
gives(const char *command, struct buf *want)
{
	struct buf got = { 0 };

	golden_run(entitytraining, command);
	ck_assert(in_slurp("out", GOLDEN_MOST, &got));
	ck_assert_msg(bytes_equal(buf_view(&got), buf_view(want)), "%s gives '%.*s'", command, (int)got.n, got.p);
	buf_free(&got);
	buf_free(want);
}

/* Six hundred classes, in two coarser steps, of the words that stand eight times, or -c times. */
START_TEST(a_lexicon_is_built)
{
	static const struct lexiconbuild_settings settings[] = { { 600, 120, 32, 8, 15 }, { 600, 120, 32, 3, 15 } };
	struct buf want = { 0 };

	lexiconbuild(bytes_of(raw), &settings[_i], &want);
	gives(_i == 0 ? "train-entities lexicon raw" : "train-entities lexicon -c 3 raw", &want);
}
END_TEST

static const struct { const char *options; struct nertrain_settings settings; bool open; } models[] = {
	{ "", { { 0.2f, 2e-5f }, 5, 2, 12, 1 }, false },
	{ "-o", { { 0.2f, 2e-5f }, 5, 2, 12, 1 }, true },
	{ "-e 1", { { 0.2f, 2e-5f }, 1, 2, 12, 1 }, false },
	{ "-r 0.01", { { 0.01f, 2e-5f }, 5, 2, 12, 1 }, false },
	{ "-n 0.02", { { 0.2f, 0.02f }, 5, 2, 12, 1 }, false },
	{ "-c 1", { { 0.2f, 2e-5f }, 5, 1, 12, 1 }, false },
	{ "-h 100", { { 0.2f, 2e-5f }, 5, 2, 100, 1 }, false },
	{ "-l 9", { { 0.2f, 2e-5f }, 5, 2, 12, 9 }, false },
	{ "-c 255", { { 0.2f, 2e-5f }, 5, 255, 12, 1 }, false },
	{ "-e 0", { { 0.2f, 2e-5f }, 0, 2, 12, 1 }, false },
	{ "-l 1000000", { { 0.2f, 2e-5f }, 5, 2, 12, 1000000 }, false },
};

/* Corpora of three names, two of them of one domain. */
static struct buf
model_of(size_t i)
{
	struct nertrain_corpus corpus[] = { { bytes_of(coast), 0 }, { bytes_of(hills), 1 }, { bytes_of(hills), 0 } };
	struct resources resources;
	struct buf to = { 0 };

	ck_assert(builtin_resources(models[i].open ? BUILTIN_OPEN : BUILTIN_DEFAULT, &resources));
	nertrain(&resources, corpus, 3, &models[i].settings, NULL, &to);
	return to;
}

START_TEST(a_model_is_learnt_by_the_options)
{
	struct buf want = model_of((size_t)_i);
	char command[128];

	snprintf(command, sizeof command, "train-entities model %s a=coast bc=hills a=hills", models[_i].options);
	gives(command, &want);
}
END_TEST

/* Each of the numbers makes another model of these corpora. */
START_TEST(the_settings_make_a_difference)
{
	struct buf plain = model_of(0), other = model_of((size_t)_i);

	ck_assert(!bytes_equal(buf_view(&plain), buf_view(&other)));
	buf_free(&plain);
	buf_free(&other);
}
END_TEST

START_TEST(progress_is_told)
{
	struct buf err = { 0 };

	golden_run(entitytraining, "train-entities model -e 2 -c 99 a=coast");
	ck_assert(in_slurp("err", GOLDEN_MOST, &err));
	ck_assert_bytes(buf_view(&err), "test: 3 sentences\ntest: 0 features\ntest: 1 epochs\ntest: 2 epochs\n");
	buf_free(&err);
}
END_TEST

START_TEST(models_are_merged)
{
	struct buf want = { 0 };

	write_file("other", bytes_of("pair O A1\ntemplate word\na\tO5\n"));
	buf_str(&want, "pair O A3\ntemplate word\na\tO4A1\nb\tO1\n");
	gives("train-entities merge text other", &want);
}
END_TEST

START_TEST(a_model_is_packed_for_its_lexicon)
{
	struct resources resources;
	struct buf want = { 0 };
	size_t line;

	ck_assert(builtin_resources(_i == 0 ? BUILTIN_DEFAULT : BUILTIN_OPEN, &resources));
	ck_assert(pack_weights(&want, bytes_of(text), resources.mark, &line));
	gives(_i == 0 ? "train-entities pack text" : "train-entities pack -o text", &want);
}
END_TEST

/* Eight domains and eight models, and no more. */
START_TEST(as_many_as_there_may_be)
{
	golden_run(entitytraining, _i == 0 ? "train-entities merge text text text text text text text text" :
	    "train-entities model -e 0 a=coast b=coast c=coast d=coast e=coast f=coast g=coast h=coast h=hills");
}
END_TEST

static const struct { const char *command, *err; } refused[] = {
	{ "train-entities", "test: usage: train-entities lexicon " },
	{ "train-entities lexicon", "test: usage: train-entities lexicon " },
	{ "train-entities other raw", "test: usage: train-entities lexicon " },
	{ "train-entities lexicon -c 8", "test: usage: train-entities lexicon " },
	{ "train-entities lexicon raw raw", "test: usage: train-entities lexicon " },
	{ "train-entities lexicon -z raw", "test: usage: train-entities lexicon " },
	{ "train-entities lexicon -c x raw", "test: x: expected a number from 0 to a million" },
	{ "train-entities lexicon -c 3x raw", "test: 3x: expected a number from 0 to a million" },
	{ "train-entities lexicon -c -1 raw", "test: -1: expected a number from 0 to a million" },
	{ "train-entities lexicon -c 1000001 raw", "test: 1000001: expected a number from 0 to a million" },
	{ "train-entities lexicon -c nan raw", "test: nan: expected a number from 0 to a million" },
	{ "train-entities lexicon missing", "test: missing: No such file or directory" },
	{ "train-entities model -e 1", "test: usage: train-entities lexicon " },
	{ "train-entities model coast", "test: usage: train-entities lexicon " },
	{ "train-entities model -z a=coast", "test: usage: train-entities lexicon " },
	{ "train-entities model -c 256 a=coast", "test: -c 256: expected at most 255" },
	{ "train-entities model a=missing", "test: missing: No such file or directory" },
	{ "train-entities model a=coast b=coast c=coast d=coast e=coast f=coast g=coast h=coast i=coast",
	    "test: more than 8 domains" },
	{ "train-entities merge text text text text text text text text text", "test: more than 8 models" },
	{ "train-entities merge text wrong", "test: one of these is not the text of a model" },
	{ "train-entities pack wrong", "test: wrong:4: not a line of a model" },
	{ "train-entities pack text text", "test: usage: train-entities lexicon " },
	{ "train-entities pack -o", "test: usage: train-entities lexicon " },
	{ "train-entities pack -z text", "test: usage: train-entities lexicon " },
};

/* Tells what is wrong with the command line.  The program ends; what it said is looked at by a parent of its own. */
START_TEST(wrong_commands_are_refused)
{
	struct buf err = { 0 }, out = { 0 };
	size_t at = 0;
	int status;

	if (fork() == 0)
		exit(golden_status(entitytraining, refused[_i].command));
	ck_assert(wait(&status) > 0 && WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), EXIT_NOT_DONE);
	ck_assert(in_slurp("err", GOLDEN_MOST, &err) && in_slurp("out", GOLDEN_MOST, &out));
	while (at < err.n && strncmp((char *)err.p + at, refused[_i].err, strlen(refused[_i].err)) != 0)
		at += strcspn((char *)err.p + at, "\n") + 1;
	ck_assert_msg(at < err.n, "%s: '%.*s'", refused[_i].command, (int)err.n, err.p);
	ck_assert_uint_eq(out.n, 0);
	buf_free(&err);
	buf_free(&out);
}
END_TEST

START_TEST(a_full_disk_is_an_error)
{
	int status;

	if (fork() == 0) {
		char program[] = "train-entities", command[] = "merge", file[] = "text";
		char *argv[] = { program, command, file, NULL };

		ck_assert_ptr_nonnull(freopen("/dev/full", "w", stdout));
		ck_assert_ptr_nonnull(freopen("err", "w", stderr));
		exit(entitytraining(3, argv));
	}
	ck_assert(wait(&status) > 0 && WIFEXITED(status));
	ck_assert_int_eq(WEXITSTATUS(status), EXIT_NOT_DONE);
}
END_TEST

UNIT_MAIN("entitytraining")
{
	tcase_add_checked_fixture(unit, enter, NULL);
	tcase_add_loop_test(unit, a_lexicon_is_built, 0, 2);
	tcase_add_loop_test(unit, a_model_is_learnt_by_the_options, 0, sizeof models / sizeof *models);
	tcase_add_loop_test(unit, the_settings_make_a_difference, 2, sizeof models / sizeof *models);
	tcase_add_test(unit, progress_is_told);
	tcase_add_test(unit, models_are_merged);
	tcase_add_loop_test(unit, a_model_is_packed_for_its_lexicon, 0, 2);
	tcase_add_loop_test(unit, as_many_as_there_may_be, 0, 2);
	tcase_add_loop_test(unit, wrong_commands_are_refused, 0, sizeof refused / sizeof *refused);
	tcase_add_test(unit, a_full_disk_is_an_error);
}
