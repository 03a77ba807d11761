/*
 * unit - the main of a unit test file.
 *
 *	START_TEST(adds_two_numbers) { ck_assert_int_eq(2, 1 + 1); } END_TEST
 *
 *	UNIT_MAIN("arithmetic")
 *	{
 *		tcase_add_test(unit, adds_two_numbers);
 *	}
 */
#ifndef UNIT_H
#define UNIT_H

#include <check.h>
#include <stdio.h>
#include <stdlib.h>
#include <unistd.h>

#include "bytes.h"
#include "diag.h"

/* Makes a new folder the working one; the runner removes TMPDIR and what is in it. */
static inline void
unit_enter_scratch(void)
{
	const char *tmp = getenv("TMPDIR");
	char dir[4096];

	snprintf(dir, sizeof dir, "%s/unit.XXXXXX", tmp != NULL ? tmp : "/tmp");
	ck_assert_ptr_nonnull(mkdtemp(dir));
	ck_assert_int_eq(chdir(dir), 0);
}

#ifdef __GLIBC__
#include <malloc.h>

/* Memory that nobody has set holds no zeros, and what was freed nothing that can be used. */
static inline void
unit_spoil_memory(void)
{
	mallopt(M_PERTURB, 0xA5);
}
#else
static inline void
unit_spoil_memory(void)
{
}
#endif

#define UNIT_MAIN(name)							\
	static void unit_add(TCase *);					\
	int								\
	main(void)							\
	{								\
		Suite *suite = suite_create(name);			\
		TCase *unit = tcase_create(name);			\
		SRunner *runner = srunner_create(suite);		\
		int failed;						\
									\
		unit_spoil_memory();					\
		diag_set_program("test");				\
		tcase_set_timeout(unit, 60);				\
		unit_add(unit);						\
		suite_add_tcase(suite, unit);				\
		srunner_run_all(runner, CK_ENV);			\
		failed = srunner_ntests_failed(runner);			\
		srunner_free(runner);					\
		return failed > 0;					\
	}								\
	static void							\
	unit_add(TCase *unit)

#define ck_assert_bytes(got, want)					\
	do {								\
		struct bytes got_ = (got);				\
		const char *want_ = (want);				\
									\
		ck_assert_msg(bytes_is(got_, want_), "got '%.*s', want '%s'", (int)got_.n,	\
		    got_.n > 0 ? (const char *)got_.p : "", want_);	\
	} while (0)

#endif
