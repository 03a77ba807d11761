/*
 * train-sentsplit - learns weights.txt, the model of sentsplit.
 */
#include "diag.h"
#include "splittraining.h"

int
main(int argc, char **argv)
{
	diag_set_program("train-sentsplit");
	return splittraining(argc, argv);
}
