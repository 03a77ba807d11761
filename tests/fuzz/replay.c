/*
 * replay - runs a fuzz target over the files it is given, and over bytes made from a fixed seed, where libFuzzer is not
 * there to do so: every input that once failed stays in tests/fuzz/corpus and is tried in each test run.
 */
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>

#include "buf.h"
#include "in.h"
#include "replay.h"

static uint32_t
next(uint32_t *state)
{
	*state = *state * 1664525u + 1013904223u;	/* Numerical Recipes' generator: the same bytes everywhere */
	return *state >> 8;
}

static void
random_inputs(int rounds)
{
	static const char favoured[] = "<>&;\"'\\\t\n\r .!?-/=#\xC3\xA9\xE2\x80\x9C";
	unsigned char input[512];
	uint32_t state = 1;
	size_t i, n;

	while (rounds-- > 0) {
		n = next(&state) % sizeof input;
		for (i = 0; i < n; i++)
			input[i] = next(&state) % 2 == 0 ? (unsigned char)next(&state) :
			    (unsigned char)favoured[next(&state) % (sizeof favoured - 1)];
		LLVMFuzzerTestOneInput(input, n);
	}
}

int
main(int argc, char **argv)
{
	struct buf input = { 0 };
	int i;

	for (i = 1; i < argc; i++) {
		buf_clear(&input);
		if (!in_slurp(argv[i], SIZE_MAX / 2, &input))
			return EXIT_FAILURE;
		LLVMFuzzerTestOneInput(input.p, input.n);
	}
	buf_free(&input);
	random_inputs(20000);
	return EXIT_SUCCESS;
}
