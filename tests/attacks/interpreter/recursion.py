# tries: recursion without a limit
# reaches: longer than|Recursion|ended
import sys

sys.setrecursionlimit(10**9)


def double(x):
    return double(x + 1)
