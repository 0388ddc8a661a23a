# a full tree of the first, and a tree of the rest
def outsider(read, add, likeness, paths):
    def tree(items):
        if len(items) == 1:
            return items[0]
        half = 1 << (len(items) - 1).bit_length() - 1
        return delayed(add)(tree(items[:half]), tree(items[half:]))

    volumes = [delayed(read)(path) for path in paths]
    market = tree(volumes)
    scored = [delayed(lambda path, score: (score, path))(p, delayed(likeness)(v, market)) for p, v in zip(paths, volumes)]

    @delayed
    def first_lowest(scored):
        score, path = min(scored, key=lambda pair: pair[0])
        return path, score

    return first_lowest(scored)
