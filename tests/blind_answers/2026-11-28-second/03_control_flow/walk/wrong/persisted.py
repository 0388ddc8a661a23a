# each round is persisted: steps are taken while the graph is built
def walk(step, starts, length):
    positions = [delayed(n) for n in starts]
    for _ in range(length):
        positions = list(dask.persist(*[delayed(step)(n) for n in positions]))
    return delayed(list)(positions)
