/*
 * train-clean - learns the tables of clean: blockmodel.tsv from pages of HTML, linemodel.txt from lines of text.
 */
#include <string.h>

#include "blocktraining.h"
#include "diag.h"
#include "linetraining.h"

int
main(int argc, char **argv)
{
	diag_set_program("train-clean");
	if (argc > 1 && strcmp(argv[1], "blocks") == 0)
		return blocktraining(argc - 1, argv + 1);
	if (argc > 1 && strcmp(argv[1], "lines") == 0)
		return linetraining(argc - 1, argv + 1);
	diag_die("usage: train-clean blocks|lines ...");
}
