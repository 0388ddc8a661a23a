import math


def forecast(delay):
    answer = {"work": 6, "span": 2}
    for name, workers in [("one_worker", 1), ("two_workers", 2), ("thousand_workers", 1000)]:
        rounds = math.ceil(5 / workers) + 1
        answer[name] = rounds * delay
    return answer
