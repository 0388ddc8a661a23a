# caught by: outsider_graph
def outsider(read, add, likeness, paths):
    lists = [read(path) for path in paths]
    market = lists[0]
    for other in lists[1:]:
        market = add(market, other)
    scores = [likeness(own, market) for own in lists]
    return delayed((paths[scores.index(min(scores))], min(scores)))
