/*
 * The name of every fuzz target in messages.
 */
#include "diag.h"

const char diag_program[] = "fuzz";
