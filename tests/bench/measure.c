/*
 * measure - measure COMMAND [ARG ...]: runs it on our standard input, its output thrown away, and prints the seconds of
 * processor time (user and system) and the peak memory in KiB that the operating system accounts for it.
 */
#include <fcntl.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

#include "diag.h"

static double
seconds(struct timeval t)
{
	return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

int
main(int argc, char **argv)
{
	struct rusage used;
	int null, status;
	pid_t child;

	diag_set_program("measure");
	if (argc < 2)
		diag_die("usage: measure COMMAND [ARG ...]");
	child = fork();
	if (child == 0) {
		null = open("/dev/null", O_WRONLY);
		if (null < 0 || dup2(null, STDOUT_FILENO) < 0)
			diag_die_errno("/dev/null");
		execvp(argv[1], argv + 1);
		diag_die_errno("%s", argv[1]);
	}
	if (child < 0 || waitpid(child, &status, 0) != child || getrusage(RUSAGE_CHILDREN, &used) != 0)
		diag_die_errno("%s", argv[1]);
	printf("%.3f %ld\n", seconds(used.ru_utime) + seconds(used.ru_stime), used.ru_maxrss);
	return WIFEXITED(status) ? WEXITSTATUS(status) : EXIT_NOT_DONE;
}
