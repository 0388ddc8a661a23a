# one task compares all
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]

    @delayed
    def choose(reads, market):
        scores = [likeness(r, market) for r in reads]
        place = scores.index(min(scores))
        return paths[place], scores[place]

    return choose(reads, level[0])
