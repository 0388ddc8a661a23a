def means(load, stations):
    """Return a Delayed: the list of the stations' mean temperatures."""
    lazy_load, lazy_mean = delayed(load), delayed(mean)

    @delayed
    def collect(*all_means):
        return list(all_means)

    return collect(*[lazy_mean(lazy_load(s)) for s in stations])
