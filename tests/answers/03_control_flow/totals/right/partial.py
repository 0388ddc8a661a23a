from functools import partial


def totals(groups):
    lazy_sum = delayed(partial(sum, start=0))
    results = [lazy_sum([delayed(partial(slowinc))(x) for x in group]) for group in groups]
    return delayed(list)(results)
