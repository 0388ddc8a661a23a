import heapq


def tree_sum(values):
    """Return the sum of values, combined two at a time by slowadd in a tree."""
    heap = [(0, n, value) for n, value in enumerate(values)]
    heapq.heapify(heap)
    n = len(heap)
    while len(heap) > 1:
        depth_a, _, a = heapq.heappop(heap)
        depth_b, _, b = heapq.heappop(heap)
        heapq.heappush(heap, (max(depth_a, depth_b) + 1, n, delayed(slowadd)(a, b)))
        n += 1
    return heap[0][2]
