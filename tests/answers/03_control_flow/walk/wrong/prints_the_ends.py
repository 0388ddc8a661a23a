# caught by: walk_graph
def walk(step, starts, length):
    ends = []
    for n in starts:
        for _ in range(length):
            n = delayed(step)(n)
        ends.append(n)
    print(dask.compute(ends, scheduler="sync"))
    return delayed(list)(ends)
