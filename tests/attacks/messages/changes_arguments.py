# tries: an answer that says that its arguments have changed: to what is huge, deep, or the judge's own
data = []


def double(x):
    return 0


def lazy_sum(data):
    deep = []
    for _ in range(900):
        deep = [deep]
    data[:] = [deep, *range(3 * 10**6), {"$": "function", "id": 0}]
    return delayed(sum)(data)
