# joins the two lowest each time
import heapq


def tree_sum(values):
    heap = [(0, i, v) for i, v in enumerate(values)]
    heapq.heapify(heap)
    n = len(heap)
    while len(heap) > 1:
        d1, _, x = heapq.heappop(heap)
        d2, _, y = heapq.heappop(heap)
        n += 1
        heapq.heappush(heap, (1 + max(d1, d2), n, delayed(slowadd)(x, y)))
    return heap[0][2]
