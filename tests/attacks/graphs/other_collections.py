# tries: Dask's other collections, whose graphs claim calls: bags, arrays, tables and what they become
# reaches: Error|calls|cannot
# %% lazy_sum
import dask.array
import dask.bag

turn = iter(range(100))


def lazy_sum(data):
    bag = dask.bag.from_sequence([0] * len(data)).map(slowinc)
    made = [lambda: bag.sum(), lambda: bag.to_delayed()[0], lambda: dask.array.ones(9, chunks=3).sum(), lambda: delayed(sum)(bag), lambda: dask.array.from_delayed(delayed(slowinc)(8), (), int)]
    return made[next(turn) % len(made)]()
