# caught by: increment_and_branch_graph, increment_and_branch_decides_late
def increment_and_branch(data):
    increments = dask.compute(*[delayed(slowinc)(x) for x in data])
    return delayed(list)([delayed(next_number)(y) for y in increments])
