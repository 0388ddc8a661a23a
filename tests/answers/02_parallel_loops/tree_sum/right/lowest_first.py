import heapq


def tree_sum(values):
    heap = [(0, number, value) for number, value in enumerate(values)]
    number = len(heap)
    while len(heap) > 1:
        low, _, x = heapq.heappop(heap)
        high, _, y = heapq.heappop(heap)
        heapq.heappush(heap, (max(low, high) + 1, number, delayed(slowadd)(x, y)))
        number += 1
    return heap[0][2]
