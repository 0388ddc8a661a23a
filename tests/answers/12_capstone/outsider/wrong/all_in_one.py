# caught by: outsider_graph, outsider_in_time
def outsider(read, add, likeness, paths):
    @delayed
    def find():
        lists = [read(path) for path in paths]
        market = lists[0]
        for other in lists[1:]:
            market = add(market, other)
        scores = [likeness(own, market) for own in lists]
        return paths[scores.index(min(scores))], min(scores)

    return find()
