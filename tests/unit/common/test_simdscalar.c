/* The same tests of what machines without vector instructions run. */
#define SIMD_NONE
#include "test_simd.c"
