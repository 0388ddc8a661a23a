# tries: a crash of the interpreter
# reaches: ended
import ctypes


def double(x):
    return ctypes.string_at(0)
