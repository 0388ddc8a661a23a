# level by level, neighbours
def outsider(read, add, likeness, paths):
    lists_ = [delayed(read)(path) for path in paths]
    level = lists_
    while len(level) > 1:
        nxt = []
        for i in range(0, len(level) - 1, 2):
            nxt.append(delayed(add)(level[i], level[i + 1]))
        if len(level) % 2:
            nxt.append(level[-1])
        level = nxt
    market = level[0]
    scores = [delayed(likeness)(own, market) for own in lists_]

    @delayed
    def choose(paths, scores):
        place = min(range(len(scores)), key=scores.__getitem__)
        return paths[place], scores[place]

    return choose(list(paths), scores)
