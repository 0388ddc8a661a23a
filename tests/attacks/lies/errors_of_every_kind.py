# tries: each kind of error of Python's own, one after the other, also those that end programs, threads and iterations
# reaches: Error
import builtins

kinds = iter([kind for kind in vars(builtins).values() if isinstance(kind, type) and issubclass(kind, BaseException)] * 9)


def thrown(*args):
    for kind in kinds:
        if kind.__name__ not in ("NameError", "AttributeError", "SyntaxError", "ImportError", "ModuleNotFoundError", "IndentationError"):
            raise kind(*[["x", 0, 1, "y"], ["x", [ValueError()]], ["utf-8", b"", 0, 1, "x"], ["x"]][next(tried) % 4])


import itertools

tried = itertools.count()


def double(x):
    for _ in range(20):
        try:
            thrown()
        except (TypeError, ValueError) as error:
            last = error
        except BaseException:
            raise
    raise last
# %% lazy_sum
def lazy_sum(data):
    return delayed(thrown)(*[delayed(slowinc)(x) for x in data])
