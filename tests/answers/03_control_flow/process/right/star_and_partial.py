from functools import partial


def process(data):
    lazy = {0: partial(delayed(half)), 1: partial(delayed(odd_process))}
    return delayed(lambda *results: sum(results))(*[lazy[x % 2](x) for x in data])
