# a task makes pairs, and one picks the lowest
from functools import partial


class Market:
    def __init__(self, add):
        self.add = delayed(add)

    def of(self, parts):
        parts = list(parts)
        while len(parts) > 1:
            merged = [self.add(*parts[i : i + 2]) for i in range(0, len(parts) // 2 * 2, 2)]
            parts = merged + parts[len(merged) * 2 :]
        return parts[0]


def lowest(paths, likenesses):
    best = None
    for path, value in zip(paths, likenesses):
        if best is None or value < best[1]:
            best = path, value
    return best


def outsider(read, add, likeness, paths):
    volumes = [delayed(read)(p) for p in paths]
    market = Market(add).of(volumes)
    return delayed(partial(lowest, list(paths)))([delayed(likeness)(v, market) for v in volumes])
