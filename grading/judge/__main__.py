"""A fork server's program."""

from grading.judge.processes.fork_server import main

main()
