def means(load, stations):
    """The mean is made of three lazy operations."""
    results = []
    for station in stations:
        values = delayed(load)(station)
        results.append(delayed(sum)(values) / delayed(len)(values))
    return delayed(list)(results)
