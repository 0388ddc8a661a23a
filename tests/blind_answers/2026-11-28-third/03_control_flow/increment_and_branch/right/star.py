def increment_and_branch(data):
    """Return a Delayed: for every x the half or the odd_process of slowinc(x), in a list."""
    def collect(*results):
        return list(results)

    lazy = []
    for i in range(len(data)):
        y = delayed(slowinc)(data[i])
        z = delayed(next_number)(y)
        lazy.append(z)
    print(lazy[:1])
    return delayed(collect)(*lazy)
