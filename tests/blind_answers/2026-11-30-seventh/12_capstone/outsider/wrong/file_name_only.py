# the name of the file, without its folder
import os


def outsider(read, add, likeness, paths):
    reads = [delayed(read)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(add)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(likeness)(r, level[0]) for r in reads]
    names = [os.path.basename(p) for p in paths]
    return delayed(lambda s: min(zip(names, s), key=lambda pair: pair[1]))(scores)
