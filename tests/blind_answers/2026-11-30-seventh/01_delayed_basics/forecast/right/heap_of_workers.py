# plays it through with a heap
import heapq


def forecast(delay):
    def makespan(workers):
        free = [0] * workers
        for _ in range(5):
            heapq.heappush(free, heapq.heappop(free) + 1)
        return (max(free) + 1) * delay

    return {
        "work": 6,
        "span": 2,
        "one_worker": makespan(1),
        "two_workers": makespan(2),
        "thousand_workers": makespan(1000),
    }
