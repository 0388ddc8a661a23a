def forecast(delay):
    result = {}
    result["work"] = 6
    result["span"] = 2
    result["one_worker"] = result["work"] * delay
    # two workers: 2 + 2 + 1 calls, then the sum
    result["two_workers"] = delay + delay + delay + delay
    result["thousand_workers"] = result["span"] * delay
    return result
