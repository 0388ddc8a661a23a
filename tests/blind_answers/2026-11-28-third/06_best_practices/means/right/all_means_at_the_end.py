def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    loads = [delayed(load)(station) for station in stations]

    def mean_of_each(lists_of_values):
        print("got", len(lists_of_values))
        return [mean(values) for values in lists_of_values]

    return delayed(mean_of_each)(loads)
