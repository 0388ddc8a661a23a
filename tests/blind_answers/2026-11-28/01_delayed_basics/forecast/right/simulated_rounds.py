def forecast(delay):
    def seconds(workers):
        left, time = 5, 0 * delay
        while left > 0:
            left -= min(workers, left)
            time += delay
        return time + delay

    return {"span": 2, "work": 6, "thousand_workers": seconds(1000), "two_workers": seconds(2), "one_worker": seconds(1)}
