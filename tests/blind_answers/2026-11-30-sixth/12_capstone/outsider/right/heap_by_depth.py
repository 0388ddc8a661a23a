from heapq import heapify, heappop, heappush


def outsider(read, add, likeness, paths):
    """Return a Delayed: the path of the stock that is least like the market, and its likeness."""
    volumes = [delayed(read)(path) for path in paths]
    heap = [(0, n, one) for n, one in enumerate(volumes)]
    heapify(heap)
    count = len(heap)
    while len(heap) > 1:
        depth, _, first = heappop(heap)
        other_depth, _, second = heappop(heap)
        heappush(heap, (max(depth, other_depth) + 1, count, delayed(add)(first, second)))
        count += 1
    market = heap[0][2]

    def first_lowest(*values):
        n = min(range(len(values)), key=values.__getitem__)
        return paths_given[n], values[n]

    paths_given = tuple(paths)
    return delayed(first_lowest)(*[delayed(likeness)(one, market) for one in volumes])
