"""A warm parent's program."""

from grading.judge.parent import main

main()
