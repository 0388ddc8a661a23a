# a task reads and adds several files, as batches
def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""

    def read_some(some):
        return [read(path) for path in some]

    def add_some(lists):
        total = lists[0]
        for one in lists[1:]:
            total = add(total, one)
        return total

    def like_some(lists, market):
        return [likeness(own, market) for own in lists]

    def choose(parts):
        values = [value for part in parts for value in part]
        return paths[values.index(min(values))], min(values)

    size = -(-len(paths) // workers)
    batches = [delayed(read_some)(paths[i : i + size]) for i in range(0, len(paths), size)]
    sums = [delayed(add_some)(batch) for batch in batches]
    while len(sums) > 1:
        sums.append(delayed(add)(sums.pop(0), sums.pop(0)))
    return delayed(choose)([delayed(like_some)(batch, sums[0]) for batch in batches])
