# the whole loop in a task
def process(data):
    """Return a Delayed: the sum of half(x) over even x and of odd_process(x) over odd x."""
    def loop(data):
        results = []
        for x in data:
            if is_even(x):
                y = half(x)
            else:
                y = odd_process(x)
            results.append(y)
        return sum(results)

    return delayed(loop)(data)
