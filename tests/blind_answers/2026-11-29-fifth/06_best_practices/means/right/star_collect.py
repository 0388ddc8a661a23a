def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    loads = map(delayed(load), stations)
    lazy = [delayed(sum)(values) / delayed(len)(values) for values in loads]

    def collect(*numbers):
        return list(numbers)

    return delayed(collect)(*lazy)
