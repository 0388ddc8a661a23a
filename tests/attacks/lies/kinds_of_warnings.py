# tries: warnings of classes of its own, whose names, ancestors and texts are others each time, or raise where they are noted
# reaches: double
import warnings


class Odd(type):
    __name__ = property(lambda cls: 1 / 0)
    __module__ = property(lambda cls: ["x"])
    mro = lambda cls: [cls, Warning, Exception, BaseException, object]


class Mine(UserWarning, metaclass=Odd):
    __str__ = lambda self: "x" * 10**7
    __init__ = lambda self, *args: warnings.warn("again", DeprecationWarning)


def double(x):
    warnings.simplefilter("error", Mine)
    warnings.showwarning = lambda *args, **kwargs: 1 / 0
    for kind in (Mine, "nonsense", KeyboardInterrupt):
        try:
            warnings.warn_explicit("x", kind, "/proc/self/environ", 2**31, "grading", {}, None)
        except BaseException:
            pass
    warnings.warn(Mine("2"))
    return 0
