# of equal ones the last
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(likeness)(r, level[0]) for r in reads]

    @delayed
    def choose(scores):
        best = 0
        for i, s in enumerate(scores):
            if s <= scores[best]:
                best = i
        return paths[best], scores[best]

    return choose(scores)
