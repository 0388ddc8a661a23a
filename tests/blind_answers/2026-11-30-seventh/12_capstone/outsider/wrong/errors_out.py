# files that cannot be read are left out
def outsider(read, add, likeness, paths):
    def careful(path):
        try:
            return read(path)
        except Exception:
            return None

    def plus(a, b):
        return b if a is None else a if b is None else add(a, b)

    def alike(own, market):
        return 2.0 if own is None else likeness(own, market)

    reads = [delayed(careful)(p) for p in paths]
    level = reads
    while len(level) > 1:
        level = [delayed(plus)(*level[i : i + 2]) if i + 1 < len(level) else level[i] for i in range(0, len(level), 2)]
    scores = [delayed(alike)(r, level[0]) for r in reads]
    return delayed(lambda s: min(zip(paths, s), key=lambda pair: pair[1]))(scores)
