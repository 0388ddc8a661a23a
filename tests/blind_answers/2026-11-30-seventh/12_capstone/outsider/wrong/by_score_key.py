# a dictionary by score, of which equal ones overwrite
def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(likeness)(r, level[0]) for r in reads]

    @delayed
    def choose(scores):
        by_score = {s: p for s, p in zip(scores, paths)}
        lowest = min(by_score)
        return by_score[lowest], lowest

    return choose(scores)
