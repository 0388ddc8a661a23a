# tries: to change in the evaluator what later graphs use: lists and tables that course functions share, defaults, arrays in place
# meant: AttributeError
# %% lazy_sum
import numpy


def lazy_sum(data):
    parts = [delayed(slowinc)(x) for x in data]
    odd = [delayed(setattr)(slowinc, "__defaults__", (9,)), delayed(dict.update)(delayed(getattr)(slowinc, "__globals__"), {"slowinc": 3})]
    odd += [delayed(numpy.put)(delayed(numpy.asarray)(slowinc.__code__.co_code), 0, 0), delayed(list.clear)(parts), delayed(numpy.copyto)(numpy.zeros(1), 9)]
    odd += [delayed(getattr)(slowinc, "__code__"), delayed(vars)(slowinc), delayed(getattr)("{0.__globals__}", "format")(slowinc)]
    return delayed(lambda odd, parts: sum(parts))(odd, parts)
