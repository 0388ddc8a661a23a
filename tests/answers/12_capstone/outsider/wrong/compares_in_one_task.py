# caught by: outsider_graph, outsider_in_time
def outsider(read, add, likeness, paths):
    volumes = [delayed(read)(path) for path in paths]
    level = list(volumes)
    while len(level) > 1:
        level = [
            delayed(add)(*level[n : n + 2]) if n + 1 < len(level) else level[n]
            for n in range(0, len(level), 2)
        ]
    market = level[0]

    def choose(lists, market):
        scores = [likeness(own, market) for own in lists]
        return paths[scores.index(min(scores))], min(scores)

    return delayed(choose)(volumes, market)
