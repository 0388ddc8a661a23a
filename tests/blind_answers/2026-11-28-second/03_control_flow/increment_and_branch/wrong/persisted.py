# the increments are persisted: computed while the graph is built
def increment_and_branch(data):
    ys = dask.persist(*[delayed(slowinc)(x) for x in data])
    return delayed(list)([delayed(next_number)(y) for y in ys])
