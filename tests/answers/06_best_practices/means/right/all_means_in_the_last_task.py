def means(load, stations):
    def all_means(weeks):
        return [mean(values) for values in weeks]

    return delayed(all_means)([delayed(load)(station) for station in stations])
