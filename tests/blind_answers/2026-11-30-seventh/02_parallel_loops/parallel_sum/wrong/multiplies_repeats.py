# counts equal values and takes each once
from collections import Counter


def parallel_sum(data):
    parts = [delayed(slowinc)(x) * times for x, times in Counter(data).items()]
    return delayed(sum)(parts)
