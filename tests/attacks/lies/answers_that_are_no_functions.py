# tries: answers that are no functions: classes, slots of methods, partial ones, functions of libraries and lazy ones, each of which says more
# reaches: double|Error|cannot
import functools
import operator


class double(int):
    def __new__(cls, x):
        return int.__new__(cls, x)

    __call__ = __eq__ = __radd__ = lambda self, *args: True
    __hash__ = int.__hash__
    __wrapped__ = operator.pos
    __signature__ = __name__ = __module__ = None


class Part(functools.partial):
    func = property(lambda self: operator.add)
    args = (1,)


# %% lazy_sum
lazy_sum = Part(print, sep=functools.partial(operator.methodcaller, "compute"))
