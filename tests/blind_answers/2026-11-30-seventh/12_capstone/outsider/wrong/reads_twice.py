# reads again to compare
def outsider(read, add, likeness, paths):
    level = [delayed(read)(p) for p in paths]
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(likeness)(delayed(read)(p), level[0]) for p in paths]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
