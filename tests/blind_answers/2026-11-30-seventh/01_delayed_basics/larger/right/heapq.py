# one of the largest
import heapq


def larger(a, b):
    results = [delayed(slowinc)(a), delayed(slowinc)(b)]
    return delayed(heapq.nlargest)(1, results)[0]
