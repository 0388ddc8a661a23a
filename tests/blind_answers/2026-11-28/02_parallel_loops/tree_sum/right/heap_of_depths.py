import heapq
from itertools import count


def tree_sum(values):
    order = count()
    heap = [(0, next(order), value) for value in values]
    while len(heap) > 1:
        depth_x, _, x = heapq.heappop(heap)
        depth_y, _, y = heapq.heappop(heap)
        heapq.heappush(heap, (max(depth_x, depth_y) + 1, next(order), delayed(slowadd)(x, y)))
    return heap[0][2]
