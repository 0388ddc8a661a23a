def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""

    def with_one_more(so_far, values):
        return so_far + [sum(values) / len(values)]

    result = delayed([])
    for values in [delayed(load)(station) for station in stations]:  # only the adding is one after the other
        result = delayed(with_one_more)(result, values)
    return result
