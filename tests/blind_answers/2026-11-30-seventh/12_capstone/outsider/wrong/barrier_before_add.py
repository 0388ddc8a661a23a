# all are read before one is added
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    everything = delayed(list)(reads)
    level = [everything[i] for i in range(len(paths))]
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    gate = level[0]
    scores, last = [], None
    for r in reads:
        last = delayed(lambda own, market, _: likeness(own, market))(r, gate, last)
        scores.append(last)
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
