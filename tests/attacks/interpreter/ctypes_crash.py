# tries: a crash of the interpreter
import ctypes


def double(x):
    return ctypes.string_at(0)
