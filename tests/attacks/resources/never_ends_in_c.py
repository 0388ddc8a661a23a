# tries: a call that holds the interpreter's lock and never returns
# seconds: 0.5
# reaches: longer than
import re


def double(x):
    return re.match(r"(a+)+$", "a" * 60 + "b")
